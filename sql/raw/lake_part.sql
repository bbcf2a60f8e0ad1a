-- Grain: one row per delivery and lake file that holds some of its records; what a database gave may lie in several.
-- Source: what landing it said.
-- Why:   the first record of a file has the number records_before + 1.
select
    cast(null as string) as delivery_id,
    cast(null as string) as lake_file,
    cast(null as bigint) as records_before
where false
