-- Grain: one row per other form of a region's name or code.
-- Source: reference/region_names.csv
-- Required: name, region_code
select
    cast(null as string) as name,
    cast(null as string) as region_code
where false
