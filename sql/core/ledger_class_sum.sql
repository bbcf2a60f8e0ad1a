-- Grain: one row per ledger delivery and account class (null: no class), over every readable record.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
select
    record.delivery_id,
    class.account_class,
    count(*) as record_count,
    cast(sum(record.money_sek) as decimal(18, 2)) as money_sek
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
left join staging.region_name as region on record.region_name = region.name
left join core.account_class as class
    on class.region_code = case when record.region_text is null then delivery.region_code else region.region_code end
    and record.account = class.account
    and record.posting_date between class.valid_from and class.valid_to
where
    record.posting_date is not null
    and record.money_sek is not null
    and case when record.region_text is null then delivery.region_code else region.region_code end is not null
group by record.delivery_id, class.account_class
