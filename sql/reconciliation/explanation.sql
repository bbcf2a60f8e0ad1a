-- Grain: one row per region, reconciled grant, year, measure and cause, in the order of claims.
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_deferred
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_released
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_accrued
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_repaid
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.receipt_claim
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_wrong_year
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.document_claim
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_budget_missing
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_rounding
