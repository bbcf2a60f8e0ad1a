-- Grain: one row per region, year and series with an adopted original: the date of the originals in force.
-- Rule:  the latest known date; deliveries decide, not rows, so an empty original replaces too.
select
    naming.region_code,
    naming.year,
    naming.series,
    max(naming.dated) as dated
from core.budget_naming as naming
inner join core.delivery as delivery on naming.delivery_id = delivery.delivery_id
where naming.mode = 'original' and delivery.is_known
group by naming.region_code, naming.year, naming.series
