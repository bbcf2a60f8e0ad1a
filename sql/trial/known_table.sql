-- Grain: one row per delivery for regions and figure that the current publication knows of them, most regions first.
-- Rule:  a region's rows are summed; it agrees within the precision of both; more than half of the regions must.
with tried as (
    select
        delivery_id,
        region_code,
        cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as precision_sek
    from core.document_record
    where kind = 'allocation' and not is_total and region_code is not null and amount_sek is not null
    group by delivery_id, region_code
),

compared as (
    select
        tried.delivery_id,
        known.is_national,
        known.figure,
        known.grant_code,
        known.year,
        tried.region_code,
        max(
            case
                when tried.amount_sek = known.amount_sek then 2
                when abs(tried.amount_sek - known.amount_sek) <= tried.precision_sek + known.precision_sek then 1
                else 0
            end
        ) as agreement
    from tried
    inner join trial.known_figure as known on tried.region_code = known.region_code
    group by tried.delivery_id, known.is_national, known.figure, known.grant_code, known.year, tried.region_code
)

select
    delivery_id,
    is_national,
    figure,
    grant_code,
    year,
    count(*) as compared,
    count(case when agreement > 0 then 1 end) as agreeing,
    count(case when agreement = 2 then 1 end) as exact
from compared
group by delivery_id, is_national, figure, grant_code, year
having count(case when agreement > 0 then 1 end) * 2 > count(*)
