-- Grain: one row per region, reconciled grant, year and measure: what receipts booked twice, in one or elsewhere leave.
-- Rule:  the amount claimed goes out of the difference and out of what was received.
select
    above.region_code,
    above.grant_code,
    above.year,
    above.measure,
    cast(above.left_sek - coalesce(claim.explained_sek, 0) as decimal(18, 2)) as left_sek,
    cast(above.tolerance_sek + coalesce(claim.precision_sek, 0) as decimal(18, 2)) as tolerance_sek,
    cast(above.claimed_precision_sek + coalesce(claim.precision_sek, 0) as decimal(18, 2)) as claimed_precision_sek,
    abs(above.left_sek - coalesce(claim.explained_sek, 0)) > above.tolerance_sek + coalesce(claim.precision_sek, 0)
    as is_open,
    cast(above.received_sek - coalesce(claim.explained_sek, 0) as decimal(18, 2)) as received_sek,
    above.budgeted_sek,
    above.budget_precision_sek,
    above.decided_sek,
    above.decided_precision_sek,
    above.expected_sek,
    above.expected_stage
from reconciliation.left_after_repayment as above
left join reconciliation.receipt_claim as claim
    on above.region_code = claim.region_code
    and above.grant_code = claim.grant_code
    and above.year = claim.year
    and above.measure = claim.measure
