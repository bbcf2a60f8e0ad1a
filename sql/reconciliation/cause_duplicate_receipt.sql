-- Grain: one row per region, reconciled grant, year and measure that a receipt counted twice explains.
-- Cause: duplicate_receipt (payment, budget): rows of equal date, voucher, account, amount and text; received without the
--        copies agrees with decided, or, where nothing is decided, with budgeted.
with repeated as (
    select
        region_code,
        grant_code,
        year,
        cast(received_sek * (count(*) - 1) as decimal(18, 2)) as copies_sek,
        listed(array_agg(record)) as records
    from reconciliation.receipt_line
    where
        account_class in ('grant_revenue_targeted', 'grant_revenue_general')
        and grant_code is not null
        and voucher is not null
        and received_sek > 0
    group by region_code, grant_code, year, posting_date, voucher, account, received_sek, coalesce(text, '')
    having count(*) > 1
),

copied as (
    select
        region_code,
        grant_code,
        year,
        cast(sum(copies_sek) as decimal(18, 2)) as copies_sek,
        listed(array_agg(records)) as evidence
    from repeated
    group by region_code, grant_code, year
),

proven as (
    select
        copied.region_code,
        copied.grant_code,
        copied.year,
        copied.copies_sek,
        copied.evidence
    from copied
    inner join reconciliation.left_after_repayment as gap
        on copied.region_code = gap.region_code
        and copied.grant_code = gap.grant_code
        and copied.year = gap.year
    where
        abs(gap.left_sek - copied.copies_sek) <= gap.tolerance_sek
        and (gap.measure = 'payment' or gap.decided_sek is null)
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'duplicate_receipt' as cause,
    proven.copies_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    proven.evidence
from proven
inner join reconciliation.left_after_repayment as gap
    on proven.region_code = gap.region_code
    and proven.grant_code = gap.grant_code
    and proven.year = gap.year
