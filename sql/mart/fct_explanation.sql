-- Grain: one row per reconciliation row, measure and cause that explains part of its difference.
-- Key:   grant_code, region_code, year, measure, cause
select
    grant_code || '|' || region_code || '|' || cast(year as string) as reconciliation_key,
    region_code,
    grant_code,
    year,
    measure,
    cause,
    explained_sek,
    evidence
from reconciliation.explanation
