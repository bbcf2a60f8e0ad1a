-- Grain: one row per region, reconciled grant and year received in full and never budgeted.
-- Cause: budget_missing (budget): money that came during the year, no budget row, received agrees with decided.
-- Why:   it comes after every other cause, so a proposal that closes the gap goes first.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'budget_missing' as cause,
    gap.left_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence.records as evidence
from reconciliation.left_after_document as gap
inner join reconciliation.evidence as evidence
    on gap.region_code = evidence.region_code
    and gap.grant_code = evidence.grant_code
    and gap.year = evidence.year
    and evidence.side = 'decided'
where
    gap.measure = 'budget'
    and gap.is_open
    and gap.budgeted_sek is null
    and gap.received_sek > 0
    and abs(gap.received_sek - gap.decided_sek) <= gap.claimed_precision_sek + gap.decided_precision_sek
