-- Grain: one row per figure and delivery that it was summed from in the newest publication.
-- Source: published/<newest>/parquet/fct_figure_source.parquet.
select
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as integer) as year,
    cast(null as string) as figure,
    cast(null as string) as delivery_id,
    cast(null as decimal(18, 2)) as amount_sek
where false
