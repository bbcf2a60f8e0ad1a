-- Grain: one row per ledger record on an account of grant money, received or passed on, of a rejected delivery too.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
select
    record.delivery_id,
    record.record_number,
    coalesce(case when record.region_text is null then delivery.region_code end, region.region_code) as region_code,
    record.posting_date,
    record.account,
    class.account_class,
    record.voucher,
    record.text,
    record.project,
    record.activity,
    record.cost_centre,
    record.counterparty,
    record.money_sek,
    delivery.is_synthetic,
    delivery.publish_text,
    coalesce(delivery.granularity, 'voucher') <> 'voucher' as is_sum
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
left join staging.region_name as region on record.region_name = region.name
inner join core.account_class as class
    on class.region_code = coalesce(case when record.region_text is null then delivery.region_code end, region.region_code)
    and record.account = class.account
    and record.posting_date between class.valid_from and class.valid_to
where
    record.money_sek is not null
    and class.account_class in (
        'grant_revenue_targeted', 'grant_revenue_general', 'deferred_revenue', 'accrued_revenue', 'repayment', 'passed_on'
    )
