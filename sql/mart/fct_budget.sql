-- Grain: one row per delivered record of a region's budget.
-- Key:   delivery_id, record_number
select
    region_code,
    grant_code,
    year,
    side,
    board,
    series,
    version,
    mode,
    status,
    status_text,
    amount_sek,
    precision_sek,
    not_counted_reason is null as is_counted,
    not_counted_reason,
    is_synthetic,
    delivery_id,
    record_number
from core.budget
