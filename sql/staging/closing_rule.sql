-- Grain: one row per rule of how large a difference has to be explained before a period is closed; null is no such limit.
select
    region_code,
    period,
    amount_sek,
    share
from raw.closing_rules
