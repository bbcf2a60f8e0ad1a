-- What is explained of a difference has its direction and is no larger than it.
-- Svenska: Det som förklaras av en avvikelse har dess riktning och är inte större än den.
with explained as (
    select
        region_code,
        grant_code,
        year,
        measure,
        cast(sum(explained_sek) as decimal(18, 2)) as explained_sek
    from mart.fct_explanation
    group by region_code, grant_code, year, measure
),

claimed as (
    select
        explained.region_code,
        explained.grant_code,
        explained.year,
        explained.measure,
        explained.explained_sek,
        case explained.measure
            when 'budget' then figure.difference_sek
            when 'payment' then figure.payment_difference_sek
            when 'recognition' then figure.recognised_difference_sek
        end as difference_sek
    from explained
    left join mart.fct_reconciliation as figure
        on explained.region_code = figure.region_code
        and explained.grant_code = figure.grant_code
        and explained.year = figure.year
)

select
    grant_code || '|' || region_code || '|' || cast(year as string) || ' ' || measure as subject,
    difference_sek as expected,
    explained_sek as actual,
    cast(explained_sek - difference_sek as decimal(18, 2)) as difference
from claimed
where
    difference_sek is null
    or abs(explained_sek) > abs(difference_sek)
    or (explained_sek > 0 and difference_sek < 0)
    or (explained_sek < 0 and difference_sek > 0)
