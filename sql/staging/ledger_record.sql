-- Grain: one row per readable record of a ledger that is a posting.
-- Rule:  money is debit positive; a record without a posting date is posted on the last day of its period, or year. Of a
--        SIE file the vouchers are postings; where sums were delivered, the changes of months, or of the year, are.
-- Why:   what else a file holds stands in staging.ledger_extra; a record that only states balances is no posting.
select
    delivery_id,
    record_number,
    region_text,
    folded(region_text) as region_name,
    coalesce(
        posting_date,
        last_day(try_cast(
            substr(replace(period, '-', ''), 1, 4) || '-' || substr(replace(period, '-', ''), 5, 2) || '-01' as date
        )),
        try_cast(year_text || '-12-31' as date)
    ) as posting_date,
    account,
    voucher,
    text,
    project,
    activity,
    cost_centre,
    counterparty,
    case
        when amount is not null then amount
        when debit is not null or credit is not null then cast(coalesce(debit, 0) - coalesce(credit, 0) as decimal(18, 2))
    end as money_sek
from raw.ledger_record
where
    entry is null
    and (amount is not null or debit is not null or credit is not null or (opening is null and closing is null))
union all
select
    record.delivery_id,
    record.record_number,
    record.region_text,
    folded(record.region_text) as region_name,
    case
        when record.entry = 'opening' then try_cast(substr(record.period, 12, 10) as date)
        else record.posting_date
    end as posting_date,
    record.account,
    record.voucher,
    record.text,
    record.project,
    record.activity,
    record.cost_centre,
    record.counterparty,
    record.amount as money_sek
from raw.ledger_record as record
inner join raw.delivery as delivery on record.delivery_id = delivery.delivery_id
where
    (coalesce(delivery.granularity, 'voucher') = 'voucher' and record.entry = 'voucher')
    or (delivery.granularity = 'month' and record.entry = 'period')
    or (delivery.granularity = 'year' and record.entry in ('result', 'opening', 'closing'))
