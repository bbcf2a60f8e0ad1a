-- Grain: one row per readable record of a ledger.
-- Source: the lake. Debit positive, credit negative; amounts exact to the öre.
-- Why:   a SIE file holds more than vouchers; entry says what a row is, and is null where all rows are postings.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as entry,
    cast(null as string) as region_text,
    cast(null as string) as year_text,
    cast(null as string) as period,
    cast(null as date) as posting_date,
    cast(null as date) as registered_on,
    cast(null as string) as account,
    cast(null as string) as voucher,
    cast(null as string) as text,
    cast(null as string) as project,
    cast(null as string) as activity,
    cast(null as string) as cost_centre,
    cast(null as string) as counterparty,
    cast(null as decimal(18, 2)) as amount,
    cast(null as decimal(18, 2)) as debit,
    cast(null as decimal(18, 2)) as credit,
    cast(null as decimal(18, 2)) as opening,
    cast(null as decimal(18, 2)) as closing
where false
