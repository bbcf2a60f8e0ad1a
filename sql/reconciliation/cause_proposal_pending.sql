-- Grain: one row per region, reconciled grant and year that a proposal explains.
-- Cause: proposal_pending (budget): a proposed budget row would close the gap: received agrees with budget + proposal, or
--        decided does and the money covers the proposal.
-- Why:   a proposal known to less than a tenth agrees with too much to prove anything.
with proposed as (
    select
        budget.region_code,
        coalesce(bundle.reconciled_code, budget.grant_code) as grant_code,
        budget.year,
        cast(sum(budget.amount_sek) as decimal(18, 2)) as proposed_sek,
        cast(sum(budget.precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(budget.delivery_id || '#' || cast(budget.record_number as string))) as evidence
    from core.budget as budget
    left join reconciliation.reconciled_as as bundle
        on budget.region_code = bundle.region_code
        and budget.year = bundle.year
        and budget.grant_code = bundle.grant_code
    where budget.status = 'proposed' and budget.side = 'revenue' and not budget.is_out_of_force
    group by budget.region_code, coalesce(bundle.reconciled_code, budget.grant_code), budget.year
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'proposal_pending' as cause,
    proposed.proposed_sek as explained_sek,
    proposed.precision_sek,
    proposed.evidence
from reconciliation.left_after_ledger as gap
inner join proposed
    on gap.region_code = proposed.region_code
    and gap.grant_code = proposed.grant_code
    and gap.year = proposed.year
where
    gap.measure = 'budget'
    and proposed.proposed_sek > 0
    and proposed.precision_sek * 10 <= proposed.proposed_sek
    and (
        abs(gap.left_sek - proposed.proposed_sek) <= gap.tolerance_sek + proposed.precision_sek
        or (
            abs(gap.decided_sek - coalesce(gap.budgeted_sek, 0) - proposed.proposed_sek)
            <= gap.decided_precision_sek + gap.budget_precision_sek + proposed.precision_sek
            and gap.left_sek >= proposed.proposed_sek
        )
    )
