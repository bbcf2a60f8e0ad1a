-- Grain: one row per balance that a ledger states: the opening or closing one of an account's year.
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
        opening,
        closing
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
        record.opening,
        record.closing
    from raw.ledger_record as record
    inner join raw.delivery as delivery on record.delivery_id = delivery.delivery_id
    where record.entry is null and (record.opening is not null or record.closing is not null)
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
