-- Grain: one row per model and table that it reads.
-- Source: the SQL files, as DuckDB's own parser sees them.
select
    cast(null as string) as table_name,
    cast(null as string) as reads_table
where false
