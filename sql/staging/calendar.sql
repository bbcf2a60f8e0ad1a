-- Grain: one row per delivery that is due; * is every region.
select
    kind,
    coalesce(region_code, '*') as region_code,
    year,
    due
from raw.delivery_calendar
