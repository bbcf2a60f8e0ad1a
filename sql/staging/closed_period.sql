-- Grain: one row per closing in force, or the one that is being made.
select
    closing,
    period,
    region_code,
    year,
    first_day,
    last_day,
    as_of,
    generation,
    proposal_sha256,
    closed_publication_id,
    prepared_by,
    approved_by,
    approved_at
from raw.closed_period
