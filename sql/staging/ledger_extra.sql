-- Grain: one row per readable record of a ledger that is no posting: a balance, a total, a struck row.
-- Why:   every delivered record is accounted for; the money is only to close the delivery's sum.
select
    delivery_id,
    record_number,
    'balance' as entry,
    account,
    cast(null as decimal(18, 2)) as money_sek
from raw.ledger_record
where
    entry is null
    and amount is null
    and debit is null
    and credit is null
    and (opening is not null or closing is not null)
union all
select
    record.delivery_id,
    record.record_number,
    record.entry,
    record.account,
    record.amount as money_sek
from raw.ledger_record as record
inner join raw.delivery as delivery on record.delivery_id = delivery.delivery_id
where
    record.entry is not null
    and not (coalesce(delivery.granularity, 'voucher') = 'voucher' and record.entry = 'voucher')
    and not (delivery.granularity is not distinct from 'month' and record.entry = 'period')
    and not (delivery.granularity is not distinct from 'year' and record.entry in ('result', 'opening', 'closing'))
