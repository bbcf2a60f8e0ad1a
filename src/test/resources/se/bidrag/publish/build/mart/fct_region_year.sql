-- Grain: one row per region and year.
-- Key: region_code, year
select
    region_code,
    year,
    decided_sek,
    budgeted_sek,
    received_sek,
    difference_sek,
    outcome,
    is_synthetic
from mart.fct_reconciliation
