-- Grain: one row per deviation of the newest publication.
select
    deviation_id,
    region_code,
    grant_code,
    year,
    measure,
    outcome,
    opened_difference_sek,
    difference_sek,
    opened_on,
    last_seen_on,
    closed_on,
    coalesce(reopened, 0) as reopened
from raw.previous_deviation
