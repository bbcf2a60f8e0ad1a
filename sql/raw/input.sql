-- Grain: one row per input of the figures: delivery, reference row, act of a closing, SQL file, date or program.
-- Source: raw.delivery, the reference tables, raw.closing_act, the SQL files and the run.
-- Why:   two publications are compared by them; table_name is what a file or a reference table makes, for its lineage.
select
    cast(null as string) as kind,
    cast(null as string) as name,
    cast(null as string) as sha256,
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as string) as table_name
where false
