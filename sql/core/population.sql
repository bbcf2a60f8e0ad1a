-- Grain: one row per region and year of known population.
-- Rule:  the weights of the key befolkning, which are the people living there at the end of the year.
select
    region_code,
    year,
    cast(weight as decimal(18, 0)) as population
from staging.allocation_key
where allocation_key = 'befolkning'
