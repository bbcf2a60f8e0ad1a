-- Grain: one row per region, reconciled grant and year.
-- Rule:  the first outcome that holds; figures match within the summed precision of the budget's, or the decision's, rows.
select
    region_code,
    grant_code,
    year,
    decided_sek,
    expected_sek,
    expected_stage,
    budgeted_sek,
    received_sek,
    recognised_sek,
    tolerance_sek,
    payment_tolerance_sek,
    is_synthetic,
    case
        when not has_budget and not has_ledger then 'nothing_delivered'
        when not has_ledger then 'ledger_not_delivered'
        when not has_budget then 'budget_not_delivered'
        when budgeted_sek is null and received_sek is null then 'not_budgeted_not_received'
        when budgeted_sek is null then 'received_without_budget'
        when received_sek is null then 'budgeted_not_received'
        when received_sek = budgeted_sek then 'matched'
        when abs(received_sek - budgeted_sek) <= tolerance_sek then 'matched_within_rounding'
        when received_sek < budgeted_sek then 'received_less'
        else 'received_more'
    end as outcome,
    case
        when has_budget and has_ledger
            then cast(coalesce(received_sek, 0) - coalesce(budgeted_sek, 0) as decimal(18, 2))
    end as difference_sek,
    case
        when decided_sek is null then 'nothing_decided'
        when not has_ledger then 'ledger_not_delivered'
        when received_sek = decided_sek or (decided_sek = 0 and received_sek is null) then 'matched'
        when received_sek is null then 'not_received'
        when abs(received_sek - decided_sek) <= payment_tolerance_sek then 'matched_within_rounding'
        when received_sek < decided_sek then 'received_less'
        else 'received_more'
    end as payment_outcome,
    case
        when decided_sek is not null and has_ledger
            then cast(coalesce(received_sek, 0) - decided_sek as decimal(18, 2))
    end as payment_difference_sek,
    cast(recognised_sek - received_sek as decimal(18, 2)) as recognised_difference_sek
from reconciliation.figure
