-- Grain: one row per ledger record that was grant money in the newest publication.
-- Source: published/<newest>/parquet/fct_receipt.parquet.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    cast(null as string) as reconciliation_key,
    cast(null as string) as grant_code,
    cast(null as string) as account_class,
    cast(null as integer) as mapping_priority,
    cast(null as decimal(18, 2)) as received_sek,
    cast(null as decimal(18, 2)) as recognised_sek,
    cast(null as boolean) as is_counted
where false
