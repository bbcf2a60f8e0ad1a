-- Grain: one row per other name of a grant, in one region or all, while valid.
-- Source: reference/grant_names.csv
-- Required: name, grant_code
select
    cast(null as string) as name,
    cast(null as string) as grant_code,
    cast(null as string) as region_code,
    cast(null as date) as valid_from,
    cast(null as date) as valid_to
where false
