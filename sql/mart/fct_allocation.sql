-- Grain: one row per delivered record of a national allocation.
-- Key:   delivery_id, record_number
select
    grant_code,
    recipient_type,
    recipient,
    region_code,
    year,
    stage,
    instalment,
    amount_sek,
    precision_sek,
    is_estimate,
    not_counted_reason is null as is_counted,
    not_counted_reason,
    is_synthetic,
    delivery_id,
    record_number
from core.allocation
