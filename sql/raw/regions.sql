-- Grain: one row per region.
-- Source: reference/regions.csv, which must be there
-- Required: region_code, short_name
-- Unique: region_code
select
    cast(null as string) as region_code,
    cast(null as string) as short_name,
    cast(null as string) as legal_name,
    cast(null as string) as county_name,
    cast(null as string) as county_letter,
    cast(null as string) as nuts3,
    cast(null as string) as org_no
where false
