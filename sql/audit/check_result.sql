-- Grain: one row per check.
-- Key:   check_name
select
    check_name,
    severity,
    violations,
    sentence,
    sentence_sv
from raw.check_outcome
