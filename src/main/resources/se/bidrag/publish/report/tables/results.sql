select
    region_code, year, budgeted_sek, received_sek, recognised_sek, result_effect_sek, deferred_sek, repayable_sek,
    not_requisitioned_sek, residual_sek, gross_residual_sek, is_synthetic
from fct_region_result
order by region_code nulls last, year nulls last
