-- Grain: one row per delivery that is due by now: kind, region (null: a national document) and year.
select
    calendar.kind,
    region.region_code,
    calendar.year,
    min(calendar.due) as due
from staging.calendar as calendar
cross join staging.run as run
left join staging.region as region
    on calendar.kind <> 'allocation'
    and calendar.region_code in (region.region_code, '*')
where calendar.due < run.as_of
group by calendar.kind, region.region_code, calendar.year
