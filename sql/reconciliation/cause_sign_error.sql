-- Grain: one row per region, reconciled grant and year budgeted with the wrong sign.
-- Cause: sign_error (budget): the budget is negative, and turned it agrees with received.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'sign_error' as cause,
    cast(-2 * gap.budgeted_sek as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence.records as evidence
from reconciliation.left_after_ledger as gap
inner join reconciliation.evidence as evidence
    on gap.region_code = evidence.region_code
    and gap.grant_code = evidence.grant_code
    and gap.year = evidence.year
    and evidence.side = 'budgeted'
where
    gap.measure = 'budget'
    and gap.budgeted_sek < 0
    and abs(gap.received_sek + gap.budgeted_sek) <= gap.tolerance_sek
