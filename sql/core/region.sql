-- Grain: one row per region.
select
    region_code,
    region_name,
    legal_name,
    county_name,
    county_letter,
    nuts3
from staging.region
