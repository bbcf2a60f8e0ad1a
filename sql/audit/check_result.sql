-- Grain: one row per check.
-- Key:   check_name
select
    check_name,
    severity,
    violations,
    sentence
from raw.check_outcome
