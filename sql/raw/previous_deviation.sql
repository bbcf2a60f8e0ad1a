-- Grain: one row per deviation in the newest publication.
-- Source: published/<newest>/parquet/fct_deviation.parquet.
select
    cast(null as string) as deviation_id,
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as integer) as year,
    cast(null as string) as measure,
    cast(null as string) as outcome,
    cast(null as decimal(18, 2)) as opened_difference_sek,
    cast(null as decimal(18, 2)) as difference_sek,
    cast(null as date) as opened_on,
    cast(null as date) as last_seen_on,
    cast(null as date) as closed_on,
    cast(null as integer) as reopened,
    cast(null as string) as owner,
    cast(null as string) as note
where false
