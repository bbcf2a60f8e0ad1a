-- Grain: one row per region, reconciled grant, year, measure and cause.
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_rounding
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_proposal_pending
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_budget_missing
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_performance_not_met
union all
select region_code, grant_code, year, measure, cause, explained_sek, evidence
from reconciliation.cause_instalment_pending
