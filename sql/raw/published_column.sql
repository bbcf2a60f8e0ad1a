-- Grain: one row per column of a published table.
-- Source: the build database's own catalogue, after the models.
-- Filled: after the models
select
    cast(null as string) as table_name,
    cast(null as string) as column_name,
    cast(null as integer) as position,
    cast(null as string) as type
where false
