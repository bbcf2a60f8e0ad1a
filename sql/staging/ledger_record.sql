-- Grain: one row per readable record of a ledger.
-- Rule:  money is debit positive; a record without a posting date is posted on the last day of its period, or year.
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
