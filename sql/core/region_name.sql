-- Grain: one row per form that a region's name or code is met in.
select
    name,
    region_code
from staging.region_name
