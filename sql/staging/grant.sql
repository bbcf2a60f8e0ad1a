-- Grain: one row per grant and year it is given for.
select
    grant_code,
    grant_name,
    coalesce(series_code, grant_code) as series_code,
    year,
    classification,
    coalesce(is_performance_based, false) as is_performance_based,
    appropriation,
    allocation_key,
    coalesce(key_tolerance, 0) as key_tolerance,
    coalesce(is_umbrella, false) as is_umbrella,
    receipt_due,
    usable_to
from raw.grants
