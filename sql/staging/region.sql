-- Grain: one row per region.
select
    region_code,
    short_name as region_name,
    legal_name,
    county_name,
    county_letter,
    nuts3,
    org_no,
    replace(org_no, '-', '') as org_digits
from raw.regions
