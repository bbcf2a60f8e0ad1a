select
    region_code, year, decided_sek, budgeted_sek, received_sek, recognised_sek, difference_sek,
    gross_difference_sek, residual_sek, gross_residual_sek, compared_sek, matched_sek, unmatched_received_sek,
    grants_matched, grants_differing, outcome, is_synthetic
from fct_region_year
order by region_code nulls last, year nulls last
