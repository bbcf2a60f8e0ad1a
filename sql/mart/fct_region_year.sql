-- Grain: one row per region and year with a reconciliation row, an unmatched receipt or a delivery.
-- Key:   region_code, year
select
    region_code,
    year,
    decided_sek,
    budgeted_sek,
    received_sek,
    recognised_sek,
    difference_sek,
    gross_difference_sek,
    unmatched_received_sek,
    grants_matched,
    grants_differing,
    outcome,
    is_synthetic
from reconciliation.region_year
