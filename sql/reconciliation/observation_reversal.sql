-- Grain: one row per region, reconciled grant and year where a voucher and its opposite are booked.
-- Cause: reversal: two rows of the same account that sum to zero, in different vouchers; moves to and from other years
--        are no reversals, nor are rows that cancel within one voucher.
with posted as (
    select
        region_code,
        grant_code,
        year,
        account,
        posting_date,
        voucher,
        record,
        received_sek,
        cast(sum(received_sek) over (
            partition by
                region_code, grant_code, year, account, posting_date, coalesce(voucher, record), abs(received_sek)
        ) as decimal(18, 2)) as voucher_sek
    from reconciliation.receipt_line
    where
        account_class in ('grant_revenue_targeted', 'grant_revenue_general')
        and grant_code is not null
        and received_sek <> 0
        and not is_accrual
),

line as (
    select
        region_code,
        grant_code,
        year,
        account,
        voucher,
        record,
        abs(received_sek) as size_sek,
        received_sek > 0 as is_receipt,
        row_number() over (
            partition by region_code, grant_code, year, account, received_sek
            order by posting_date nulls last, voucher nulls last, record nulls last
        ) as turn
    from posted
    where voucher_sek <> 0
),

pair as (
    select
        booked.region_code,
        booked.grant_code,
        booked.year,
        booked.record || ', ' || opposite.record as records
    from line as booked
    inner join line as opposite
        on booked.region_code = opposite.region_code
        and booked.grant_code = opposite.grant_code
        and booked.year = opposite.year
        and booked.account = opposite.account
        and booked.size_sek = opposite.size_sek
        and booked.turn = opposite.turn
    where booked.is_receipt and not opposite.is_receipt and booked.voucher is distinct from opposite.voucher
)

select
    region_code,
    grant_code,
    year,
    listed(array_agg(records)) as evidence
from pair
group by region_code, grant_code, year
