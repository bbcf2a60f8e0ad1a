-- Grain: one row per form that a region's name or code is met in, without case and doubled spaces.
-- Key:   name
select
    name,
    region_code
from core.region_name
