-- Grain: one row per ledger record in force that is grant money, received or passed on, under its reconciled grant.
-- Rule:  a voucher that also moves deferred or accrued revenue books no new money: is_accrual says so.
-- Why:   the text stays in here; only the facts that may publish it do.
select
    receipt.region_code,
    coalesce(bundle.reconciled_code, receipt.grant_code) as grant_code,
    receipt.year,
    receipt.posting_date,
    receipt.account,
    receipt.account_class,
    receipt.voucher,
    line.text,
    receipt.received_sek,
    receipt.is_sum,
    receipt.delivery_id || '#' || cast(receipt.record_number as string) as record,
    bool_or(receipt.account_class in ('deferred_revenue', 'accrued_revenue')) over (
        partition by
            receipt.region_code, receipt.posting_date,
            coalesce(receipt.voucher, receipt.delivery_id || '#' || cast(receipt.record_number as string))
    ) as is_accrual
from core.receipt as receipt
inner join core.grant_line as line
    on receipt.delivery_id = line.delivery_id
    and receipt.record_number = line.record_number
left join reconciliation.reconciled_as as bundle
    on receipt.region_code = bundle.region_code
    and receipt.year = bundle.year
    and receipt.grant_code = bundle.grant_code
where receipt.out_of_force_reason is null
