-- Grain: one row per closing in force and record that a closed figure is summed from.
-- Source: closed/, the facts of approved proposals.
select
    cast(null as string) as closing,
    cast(null as string) as region_code,
    cast(null as string) as grant_code,
    cast(null as integer) as year,
    cast(null as string) as figure,
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as date) as posting_date,
    cast(null as string) as account,
    cast(null as string) as account_class,
    cast(null as string) as voucher,
    cast(null as string) as project,
    cast(null as string) as activity,
    cast(null as string) as cost_centre,
    cast(null as string) as counterparty,
    cast(null as decimal(18, 2)) as amount_sek,
    cast(null as boolean) as is_synthetic
where false
