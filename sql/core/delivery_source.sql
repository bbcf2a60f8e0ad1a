-- Grain: one row per delivery: where it came from.
select
    delivery_id,
    path,
    publisher,
    origin,
    dated_basis,
    sha256,
    lake_file,
    stale_reason
from staging.delivery
