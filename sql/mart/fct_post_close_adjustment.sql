-- Grain: one row per closed figure that changed, cause and delivery: what came to it and what left it since.
-- Key:   closing, region_code, grant_code, figure, adjustment_cause, delivery_id
-- Rule:  the adjustments of a figure sum to what it changed by, to the öre; only records that came or left are in it.
select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    cause as adjustment_cause,
    delivery_id,
    record_count,
    vouchers,
    closed_sek,
    today_sek,
    post_close_adjustment_sek,
    is_synthetic
from reconciliation.closing_adjustment
