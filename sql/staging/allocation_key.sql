-- Grain: one row per key, year and region.
select
    allocation_key,
    year,
    region_code,
    weight
from raw.allocation_keys
