select
    grants.grant_number,
    fct_reconciliation.region_code,
    fct_reconciliation.year,
    fct_reconciliation.decided_sek,
    fct_reconciliation.expected_sek,
    fct_reconciliation.budgeted_sek,
    fct_reconciliation.received_sek,
    fct_reconciliation.recognised_sek,
    fct_reconciliation.difference_sek,
    fct_reconciliation.residual_sek,
    fct_reconciliation.payment_difference_sek,
    dim_outcome.sort_order as outcome,
    fct_reconciliation.is_synthetic
from fct_reconciliation
join grant_number as grants
    on grants.grant_code = fct_reconciliation.grant_code
left join dim_outcome on dim_outcome.outcome = fct_reconciliation.outcome
order by fct_reconciliation.region_code nulls last, fct_reconciliation.year nulls last, grants.grant_number nulls last
