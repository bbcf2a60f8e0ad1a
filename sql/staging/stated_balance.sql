-- Grain: one row per balance that a ledger or a control document states: the opening or closing one of an account's year.
-- Rule:  a SIE file's year is the one of its #RAR; elsewhere it is the calendar year of the record or of its delivery.
-- Why:   years before the current one are left out: their own ledgers state them.
with sent as (
    select
        delivery_id,
        record_number,
        region_text,
        entry,
        try_cast(substr(period, 1, 10) as date) as starts_on,
        try_cast(substr(period, 12, 10) as date) as ends_on,
        account,
        project,
        activity,
        counterparty,
        cast(opening as decimal(28, 8)) as opening,
        cast(closing as decimal(28, 8)) as closing
    from raw.ledger_record
    where entry in ('opening', 'closing', 'object_opening', 'object_closing')
    union all
    select
        record.delivery_id,
        record.record_number,
        record.region_text,
        'balance' as entry,
        try_cast(coalesce(record.year_text, cast(year(record.posting_date) as string), cast(delivery.year as string)) || '-01-01' as date),
        try_cast(coalesce(record.year_text, cast(year(record.posting_date) as string), cast(delivery.year as string)) || '-12-31' as date),
        record.account,
        record.project,
        record.activity,
        record.counterparty,
        cast(record.opening as decimal(28, 8)),
        cast(record.closing as decimal(28, 8))
    from raw.ledger_record as record
    inner join raw.delivery as delivery on record.delivery_id = delivery.delivery_id
    where record.entry is null and (record.opening is not null or record.closing is not null)
    union all
    select
        record.delivery_id,
        record.record_number,
        record.region_text,
        'balance' as entry,
        try_cast(coalesce(record.year_text, cast(delivery.year as string)) || '-01-01' as date),
        try_cast(coalesce(record.year_text, cast(delivery.year as string)) || '-12-31' as date),
        record.account,
        cast(null as string),
        cast(null as string),
        cast(null as string),
        record.opening,
        record.closing
    from raw.control_record as record
    inner join raw.delivery as delivery on record.delivery_id = delivery.delivery_id
    where record.account is not null and (record.opening is not null or record.closing is not null)
)

select
    delivery_id, record_number, region_text, folded(region_text) as region_name, entry, 'opening' as side, starts_on, ends_on,
    account, project, activity, counterparty, opening as balance
from sent
where opening is not null
union all
select
    delivery_id, record_number, region_text, folded(region_text), entry, 'closing', starts_on, ends_on,
    account, project, activity, counterparty, closing
from sent
where closing is not null
