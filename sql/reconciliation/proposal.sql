-- Grain: one row per region, reconciled grant and year whose budget gap a proposed budget row closes.
-- Rule:  received agrees with budget + proposal, or the decision does and the money covers the proposal.
-- Why:   the proposal explains its own amount; the rest of the gap is rounding when it lies within the precisions.
select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    outcome.difference_sek,
    pending.proposed_sek,
    cast(outcome.tolerance_sek + pending.proposed_precision_sek as decimal(18, 2)) as tolerance_sek
from reconciliation.outcome as outcome
inner join reconciliation.pending as pending
    on outcome.region_code = pending.region_code
    and outcome.grant_code = pending.grant_code
    and outcome.year = pending.year
where
    outcome.outcome in ('received_without_budget', 'received_more')
    and pending.proposed_sek > 0
    and (
        abs(outcome.difference_sek - pending.proposed_sek) <= outcome.tolerance_sek + pending.proposed_precision_sek
        or (
            abs(outcome.decided_sek - coalesce(outcome.budgeted_sek, 0) - pending.proposed_sek)
            <= outcome.payment_tolerance_sek + outcome.tolerance_sek + pending.proposed_precision_sek
            and outcome.difference_sek >= pending.proposed_sek
        )
    )
