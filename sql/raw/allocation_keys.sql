-- Grain: one row per key, year and region.
-- Source: reference/allocation_keys.csv
-- Required: allocation_key, year, region_code, weight
select
    cast(null as string) as allocation_key,
    cast(null as integer) as year,
    cast(null as string) as region_code,
    cast(null as decimal(28, 8)) as weight
where false
