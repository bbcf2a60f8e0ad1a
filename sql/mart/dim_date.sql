-- Grain: one row per day of every year that a fact is about.
-- Key:   date
with span as (
    select
        min(year) as first_year,
        max(year) as last_year
    from (
        select year from mart.fct_reconciliation
        union
        select year from mart.fct_region_year
        union
        select year from mart.fct_receipt
    ) as used
),

day_number as (
    select hundreds.digit * 100 + tens.digit * 10 + ones.digit as number
    from core.digit as ones
    cross join core.digit as tens
    cross join core.digit as hundreds
    where hundreds.digit * 100 + tens.digit * 10 + ones.digit < 366
),

day as (
    select cast(cast(calendar.year as string) || '-01-01' as date) + cast(day_number.number as integer) as date
    from core.year as calendar
    inner join span on calendar.year between span.first_year and span.last_year
    cross join day_number
    where year(cast(cast(calendar.year as string) || '-01-01' as date) + cast(day_number.number as integer)) = calendar.year
)

select
    day.date,
    cast(year(day.date) as integer) as year,
    cast(quarter(day.date) as integer) as quarter,
    cast(month(day.date) as integer) as month,
    month.label_sv as month_sv,
    month.label_en as month_en,
    cast(day(day.date) as integer) as day_of_month,
    day.date = last_day(day.date) as is_month_end
from day
inner join core.month as month on month(day.date) = month.month
