-- Grain: one row per region.
-- Key: region_code
select *
from (values ('17', 'Värmland'), ('24', 'Västerbotten'), ('19', 'Västmanland')) as regions (region_code, region_name)
