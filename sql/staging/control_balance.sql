-- Grain: one row per balance that a control document states: the opening or closing one of an account's year.
-- Rule:  the year is the calendar year of the record or of its delivery.
with sent as (
    select
        record.delivery_id,
        record.record_number,
        record.region_text,
        'balance' as entry,
        try_cast(coalesce(record.year_text, cast(delivery.year as string)) || '-01-01' as date) as starts_on,
        try_cast(coalesce(record.year_text, cast(delivery.year as string)) || '-12-31' as date) as ends_on,
        record.account,
        cast(null as string) as project,
        cast(null as string) as activity,
        cast(null as string) as counterparty,
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
