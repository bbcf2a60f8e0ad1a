-- Grain: one row per ledger delivery, region, account and the class that it has (null: none).
-- Rule:  money in is positive; mapped is what a mapping names one grant for.
select
    record.delivery_id,
    case when record.region_text is null then delivery.region_code else region.region_code end as region_code,
    record.account,
    class.account_class,
    label.label_en as class_label,
    coalesce(label.is_grant_revenue, false) as is_grant_revenue,
    count(*) as line_count,
    cast(sum(-record.money_sek) as decimal(18, 2)) as booked_sek,
    count(mapping.record_number) as mapped_lines,
    cast(sum(case when mapping.grants = 1 then -record.money_sek else 0 end) as decimal(18, 2)) as mapped_sek
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
left join staging.region_name as region on record.region_name = region.name
left join core.account_class as class
    on class.region_code = case when record.region_text is null then delivery.region_code else region.region_code end
    and record.account = class.account
    and record.posting_date between class.valid_from and class.valid_to
left join core.account_class_label as label on class.account_class = label.account_class
left join core.grant_line_mapping as mapping
    on record.delivery_id = mapping.delivery_id
    and record.record_number = mapping.record_number
where
    record.money_sek is not null
    and record.posting_date is not null
    and case when record.region_text is null then delivery.region_code else region.region_code end is not null
group by
    record.delivery_id,
    case when record.region_text is null then delivery.region_code else region.region_code end,
    record.account,
    class.account_class,
    label.label_en,
    coalesce(label.is_grant_revenue, false)
