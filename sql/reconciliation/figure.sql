-- Grain: one row per region, reconciled grant and year with any figure: decided, expected, budgeted, received, pending.
-- Why:   money without a budget matters as much as a budget without money, so every side may start a row.
with any_figure as (
    select region_code, grant_code, year from reconciliation.decided
    union
    select region_code, grant_code, year from reconciliation.expected
    union
    select region_code, grant_code, year from reconciliation.budgeted
    union
    select region_code, grant_code, year from reconciliation.received
    union
    select region_code, grant_code, year from reconciliation.pending
)

select
    figure.region_code,
    figure.grant_code,
    figure.year,
    decided.decided_sek,
    case when decided.decided_sek is null then expected.expected_sek end as expected_sek,
    case when decided.decided_sek is null then expected.expected_stage end as expected_stage,
    budgeted.budgeted_sek,
    received.received_sek,
    received.recognised_sek,
    coalesce(budgeted.precision_sek, 0) as tolerance_sek,
    coalesce(decided.precision_sek, 0) as payment_tolerance_sek,
    coalesce(delivered.has_budget, false) as has_budget,
    coalesce(delivered.has_ledger, false) as has_ledger,
    coalesce(decided.is_synthetic, false)
    or coalesce(decided.decided_sek is null and expected.is_synthetic, false)
    or coalesce(budgeted.is_synthetic, false)
    or coalesce(received.is_synthetic, false)
    or coalesce(pending.is_synthetic, false) as is_synthetic
from any_figure as figure
left join reconciliation.decided as decided
    on figure.region_code = decided.region_code and figure.grant_code = decided.grant_code and figure.year = decided.year
left join reconciliation.expected as expected
    on figure.region_code = expected.region_code and figure.grant_code = expected.grant_code and figure.year = expected.year
left join reconciliation.budgeted as budgeted
    on figure.region_code = budgeted.region_code and figure.grant_code = budgeted.grant_code and figure.year = budgeted.year
left join reconciliation.received as received
    on figure.region_code = received.region_code and figure.grant_code = received.grant_code and figure.year = received.year
left join reconciliation.pending as pending
    on figure.region_code = pending.region_code and figure.grant_code = pending.grant_code and figure.year = pending.year
left join reconciliation.delivered as delivered
    on figure.region_code = delivered.region_code and figure.year = delivered.year
