-- Grain: one row per note that a person wrote about a deviation.
-- Source: reference/explanations.csv
-- Required: region_code, grant_code, year
select
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as integer) as year,
    cast(null as string) as owner,
    cast(null as string) as note,
    cast(null as date) as noted_on
where false
