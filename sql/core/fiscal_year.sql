-- Grain: one row per region and fiscal year that does not run from January to December, as balances state it.
-- Rule:  a year ends, at the latest, the day before the next one begins, so that no day has two.
with stated as (
    select distinct
        region_code,
        year,
        starts_on,
        ends_on
    from core.balance_line
    where month(starts_on) <> 1 or day(starts_on) <> 1 or month(ends_on) <> 12 or day(ends_on) <> 31
),

followed as (
    select
        region_code,
        year,
        starts_on,
        ends_on,
        lead(starts_on) over (partition by region_code order by starts_on nulls last, ends_on nulls last) as next_starts_on
    from stated
)

select
    region_code,
    year,
    starts_on,
    case when next_starts_on <= ends_on then next_starts_on - 1 else ends_on end as ends_on
from followed
