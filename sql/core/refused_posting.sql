-- Grain: one row per ledger posting that is in no fact because it lacks a date, an amount or a known region.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
select
    record.delivery_id,
    record.record_number,
    case when record.posting_date is null then 'posting_date' when record.money_sek is null then 'amount' else 'region' end
    as column_name,
    cast(null as string) as value,
    case
        when record.posting_date is null then 'no_date'
        when record.money_sek is null then 'no_amount'
        else 'region'
    end as refusal,
    case
        when record.posting_date is null then 'no posting date'
        when record.money_sek is null then 'no amount'
        else 'region is not known'
    end as reason,
    record.money_sek
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
left join staging.region_name as region on record.region_name = region.name
where
    record.posting_date is null
    or record.money_sek is null
    or (record.region_text is null and delivery.region_code is null)
    or (record.region_text is not null and region.region_code is null)
