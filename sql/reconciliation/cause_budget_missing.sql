-- Grain: one row per region, reconciled grant and year received in full and never budgeted.
-- Cause: budget_missing (budget): money that came during the year, no budget row, received agrees with decided.
-- Why:   a proposal that closes the gap goes first.
select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    'budget' as measure,
    'budget_missing' as cause,
    outcome.difference_sek as explained_sek,
    coalesce(evidence.records, '') as evidence
from reconciliation.outcome as outcome
left join reconciliation.proposal as proposal
    on outcome.region_code = proposal.region_code
    and outcome.grant_code = proposal.grant_code
    and outcome.year = proposal.year
left join reconciliation.evidence as evidence
    on outcome.region_code = evidence.region_code
    and outcome.grant_code = evidence.grant_code
    and outcome.year = evidence.year
    and evidence.side = 'decided'
where
    outcome.outcome = 'received_without_budget'
    and outcome.payment_outcome in ('matched', 'matched_within_rounding')
    and outcome.difference_sek <> 0
    and proposal.grant_code is null
