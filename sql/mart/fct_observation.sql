-- Grain: one row per observation: what explains no amount, about a reconciliation row or a delivery.
-- Key:   cause, delivery_id, grant_code, region_code, year
select
    region_code,
    grant_code,
    year,
    delivery_id,
    cause,
    evidence
from reconciliation.observation
