-- Grain: one row per delivery of the newest publication.
-- Source: published/<newest>/parquet/dim_delivery.parquet.
select
    cast(null as string) as delivery_id,
    cast(null as string) as kind,
    cast(null as boolean) as is_known,
    cast(null as string) as superseded_by
where false
