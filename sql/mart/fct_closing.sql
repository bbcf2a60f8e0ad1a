-- Grain: one row per closing in force, region, grant (none: unmatched) and figure: what was closed, and what it is today.
-- Key:   closing, region_code, grant_code, figure
-- Rule:  a closed figure never moves; the adjustment is today's less the closed one, an empty one taken as 0. What was
--        booked on it after the period stands beside: it changes no closed figure.
select
    figure.closing,
    closed.period,
    figure.region_code,
    figure.grant_code,
    figure.year,
    figure.figure,
    figure.closed_sek,
    figure.today_sek,
    figure.post_close_adjustment_sek,
    figure.settled_later_sek,
    figure.last_settled_on,
    closed.generation,
    closed.proposal_sha256,
    closed.closed_publication_id,
    closed.prepared_by,
    closed.approved_by,
    closed.approved_at,
    figure.is_synthetic
from reconciliation.closing_figure as figure
inner join core.closed_region as closed
    on figure.closing = closed.closing
    and figure.region_code = closed.region_code
