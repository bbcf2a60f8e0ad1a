-- Grain: one row per region, reconciled grant and year that a proposal explains.
-- Cause: proposal_pending (budget): a proposed budget row would close the gap.
select
    proposal.region_code,
    proposal.grant_code,
    proposal.year,
    'budget' as measure,
    'proposal_pending' as cause,
    proposal.proposed_sek as explained_sek,
    listed(array_agg(budget.delivery_id || '#' || cast(budget.record_number as string))) as evidence
from reconciliation.proposal as proposal
inner join core.budget as budget
    on proposal.region_code = budget.region_code
    and proposal.year = budget.year
left join reconciliation.reconciled_as as bundle
    on budget.region_code = bundle.region_code
    and budget.year = bundle.year
    and budget.grant_code = bundle.grant_code
where
    coalesce(bundle.reconciled_code, budget.grant_code) = proposal.grant_code
    and budget.status = 'proposed'
    and budget.side = 'revenue'
    and not budget.is_out_of_force
group by proposal.region_code, proposal.grant_code, proposal.year, proposal.proposed_sek
