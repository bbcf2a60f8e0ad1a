-- Grain: one row per closing in force and delivery that was there when it was made.
select
    closing,
    delivery_id,
    content_sha256
from staging.closed_delivery
