-- Grain: one row per ledger delivery, region and account: rows, money and first and last posting.
-- Why:   one pass over every ledger row; what follows joins this, not the rows.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
select
    record.delivery_id,
    case when record.region_text is null then delivery.region_code else region.region_code end as region_code,
    record.account,
    count(*) as record_count,
    cast(sum(record.money_sek) as decimal(18, 2)) as money_sek,
    cast(
        sum(case when record.posting_date is null then record.money_sek else 0 end) as decimal(18, 2)
    ) as undated_sek,
    min(record.posting_date) as first_posting,
    max(record.posting_date) as last_posting
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
left join staging.region_name as region on record.region_name = region.name
group by
    record.delivery_id,
    case when record.region_text is null then delivery.region_code else region.region_code end,
    record.account
