-- Grain: one row per region, reconciled grant and year budgeted more than once.
-- Cause: duplicate_budget (budget): two or more equal rows, one of which agrees with received, and no decision as large
--        as all of them.
-- Why:   a budget of twice what came is no proof: it takes two equal rows, of one grant and board.
with repeated as (
    select
        region_code,
        grant_code,
        year,
        amount_sek,
        max(precision_sek) as precision_sek,
        count(*) - 1 as copies,
        listed(array_agg(record)) as evidence
    from reconciliation.budget_row
    where amount_sek > 0
    group by region_code, grant_code, year, own_code, coalesce(board, ''), amount_sek
    having count(*) > 1
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'duplicate_budget' as cause,
    cast(-repeated.amount_sek * repeated.copies as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    repeated.evidence
from reconciliation.left_after_ledger as gap
inner join repeated
    on gap.region_code = repeated.region_code
    and gap.grant_code = repeated.grant_code
    and gap.year = repeated.year
where
    gap.measure = 'budget'
    and gap.budgeted_sek = repeated.amount_sek * (repeated.copies + 1)
    and abs(gap.received_sek - repeated.amount_sek) <= repeated.precision_sek + gap.claimed_precision_sek
    and (
        gap.decided_sek is null
        or abs(gap.decided_sek - gap.budgeted_sek) > gap.decided_precision_sek + gap.budget_precision_sek
    )
