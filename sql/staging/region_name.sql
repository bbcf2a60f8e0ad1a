-- Grain: one row per form a region's name or code is met in.
-- Rule:  forms are compared folded and whole, never by likeness (three regions begin with Väst).
with written as (
    select region_code as name, region_code from raw.regions
    union all
    select trim(leading '0' from region_code), region_code from raw.regions
    union all
    select '00' || region_code, region_code from raw.regions
    union all
    select region_code || 'L', region_code from raw.regions
    union all
    select short_name, region_code from raw.regions
    union all
    select 'Region ' || short_name, region_code from raw.regions
    union all
    select legal_name, region_code from raw.regions
    union all
    select county_name, region_code from raw.regions
    union all
    select name, region_code from raw.region_names
)

select distinct
    folded(name) as name,
    region_code
from written
where name is not null
