-- Grain: one row per reconciled grant, region and year of the newest publication.
-- Source: published/<newest>/parquet/fct_reconciliation.parquet.
select
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as integer) as year,
    cast(null as decimal(18, 2)) as explained_sek,
    cast(null as decimal(18, 2)) as residual_sek,
    cast(null as decimal(18, 2)) as payment_explained_sek,
    cast(null as decimal(18, 2)) as payment_residual_sek
where false
