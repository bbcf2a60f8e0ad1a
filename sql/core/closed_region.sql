-- Grain: one row per closing, and region in it.
-- Rule:  a closing without a region is of every region.
select
    closed.closing,
    region.region_code,
    closed.period,
    closed.year,
    closed.first_day,
    closed.last_day,
    closed.as_of,
    closed.generation,
    closed.proposal_sha256,
    closed.closed_publication_id,
    closed.prepared_by,
    closed.approved_by,
    closed.approved_at
from staging.closed_period as closed
inner join staging.region as region on coalesce(closed.region_code, region.region_code) = region.region_code
