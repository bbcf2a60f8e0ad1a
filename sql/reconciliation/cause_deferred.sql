-- Grain: one row per region, reconciled grant and year that kept money for a later year.
-- Cause: deferred (recognition): received, and moved to deferred revenue.
select
    region_code,
    grant_code,
    year,
    'recognition' as measure,
    'deferred' as cause,
    cast(-moved_sek as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence
from reconciliation.accrual
where account_class = 'deferred_revenue' and moved_sek > 0
