-- Grain: one row per observation: what explains no amount, about a reconciliation row or a delivery.
-- Key:   cause, delivery_id, grant_code, region_code, year
-- Why:   an observation can be about a grant that was only announced, which has no reconciliation row.
select
    reconciled.reconciliation_key,
    observation.region_code,
    observation.grant_code,
    observation.year,
    observation.delivery_id,
    observation.cause,
    observation.evidence
from reconciliation.observation as observation
left join mart.fct_reconciliation as reconciled
    on observation.grant_code = reconciled.grant_code
    and observation.region_code = reconciled.region_code
    and observation.year = reconciled.year
