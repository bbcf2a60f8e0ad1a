-- Grain: one row per region, reconciled grant and year that recognised money of an earlier year.
-- Cause: released (recognition): moved out of deferred revenue, received before.
select
    region_code,
    grant_code,
    year,
    'recognition' as measure,
    'released' as cause,
    cast(-moved_sek as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence
from reconciliation.accrual
where account_class = 'deferred_revenue' and moved_sek < 0
