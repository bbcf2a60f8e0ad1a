-- Grain: one row per delivery that was there when the period was closed, whatever became of it.
-- Key:   delivery_id
select
    period.closing,
    delivery.delivery_id,
    delivery.path,
    delivery.sha256,
    delivery.content_sha256
from raw.delivery as delivery
cross join staging.closed_period as period
