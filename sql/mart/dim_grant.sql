-- Grain: one row per grant and year it is given for.
-- Key:   grant_code
select
    grant_code,
    grant_name,
    series_code,
    year,
    classification,
    is_performance_based,
    appropriation,
    allocation_key,
    is_umbrella,
    receipt_due,
    usable_to
from core.grant
