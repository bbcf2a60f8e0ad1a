-- Grain: one row per input of the newest publication.
-- Source: published/<newest>/parquet/input.parquet.
select
    cast(null as string) as kind,
    cast(null as string) as name,
    cast(null as string) as sha256,
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as boolean) as is_behind_figures
where false
