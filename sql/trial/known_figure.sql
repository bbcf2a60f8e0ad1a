-- Grain: one row per figure that the current publication knows of a region, or of all regions (null) together.
-- Rule:  records as delivered; of national documents also the sum of a document, and of decided ones that add up.
with written as (
    select
        is_national,
        figure,
        grant_code,
        region_code,
        year,
        amount_sek,
        precision_sek
    from trial.known_row
    union
    select
        is_national,
        figure,
        grant_code,
        cast(null as string) as region_code,
        year,
        cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as precision_sek
    from trial.known_row
    where is_national
    group by delivery_id, is_national, figure, grant_code, year
    union
    select
        is_national,
        figure,
        grant_code,
        region_code,
        year,
        cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as precision_sek
    from trial.known_row
    where is_national and is_counted
    group by is_national, figure, grant_code, region_code, year
    union
    select
        is_national,
        figure,
        grant_code,
        cast(null as string) as region_code,
        year,
        cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as precision_sek
    from trial.known_row
    where is_national and is_counted
    group by is_national, figure, grant_code, year
)

select
    written.is_national,
    written.figure,
    written.grant_code,
    written.region_code,
    region.region_name,
    written.year,
    written.amount_sek,
    written.precision_sek
from written
left join core.region as region on written.region_code = region.region_code
