-- Grain: one row per column described; table_name * means the column of that name in any table.
-- Source: sql/dictionary.csv.
select
    cast(null as string) as table_name,
    cast(null as string) as column_name,
    cast(null as string) as label_sv,
    cast(null as string) as description
where false
