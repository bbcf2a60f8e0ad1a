-- Grain: one row per region, reconciled grant, year and measure that a repayment explains part of.
-- Cause: repaid (payment, budget): the rows on accounts of repayment are negative and the difference is no smaller.
with repaid as (
    select
        region_code,
        grant_code,
        year,
        cast(sum(received_sek) as decimal(18, 2)) as repaid_sek,
        listed(array_agg(record)) as evidence
    from reconciliation.receipt_line
    where account_class = 'repayment' and grant_code is not null
    group by region_code, grant_code, year
    having sum(received_sek) < 0
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'repaid' as cause,
    repaid.repaid_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    repaid.evidence
from reconciliation.gap as gap
inner join repaid
    on gap.region_code = repaid.region_code
    and gap.grant_code = repaid.grant_code
    and gap.year = repaid.year
where gap.is_open and gap.left_sek < 0 and repaid.repaid_sek >= gap.left_sek - gap.tolerance_sek
