-- Grain: one row per region, reconciled grant and year with accrued revenue, booked or settled.
-- Cause: accrued (recognition): recognised before it was received, or received after it was recognised.
select
    region_code,
    grant_code,
    year,
    'recognition' as measure,
    'accrued' as cause,
    cast(-moved_sek as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence
from reconciliation.accrual
where account_class = 'accrued_revenue'
