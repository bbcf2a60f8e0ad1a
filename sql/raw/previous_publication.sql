-- Grain: one row, the newest publication; none before the first.
-- Source: published/<newest>/parquet/publication.parquet.
select
    cast(null as string) as publication_id,
    cast(null as date) as as_of
where false
