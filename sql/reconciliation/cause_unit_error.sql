-- Grain: one row per region, reconciled grant and year budgeted in the wrong unit.
-- Cause: unit_error (budget): the budget times 1 000 or 1 000 000 agrees with received, to the precision it was written
--        with, which is a tenth of it at most.
-- Why:   a single digit times a million agrees with too much to prove anything.
with budgeted as (
    select
        region_code,
        grant_code,
        year,
        cast(sum(written_precision) as decimal(28, 8)) as written_precision,
        listed(array_agg(record)) as evidence
    from reconciliation.budget_row
    group by region_code, grant_code, year
),

unit as (
    select cast(1000 as decimal(8, 0)) as factor
    union all
    select cast(1000000 as decimal(8, 0)) as factor
),

scaled as (
    select
        gap.region_code,
        gap.grant_code,
        gap.year,
        gap.measure,
        gap.left_sek,
        cast(cast(gap.budgeted_sek as decimal(28, 2)) * (unit.factor - 1) as decimal(28, 2)) as missing,
        cast(budgeted.written_precision * unit.factor as decimal(28, 2)) as written_precision,
        gap.claimed_precision_sek,
        budgeted.evidence
    from reconciliation.left_after_ledger as gap
    inner join budgeted
        on gap.region_code = budgeted.region_code
        and gap.grant_code = budgeted.grant_code
        and gap.year = budgeted.year
    cross join unit
    where
        gap.measure = 'budget'
        and gap.is_open
        and gap.budgeted_sek > 0
        and gap.budgeted_sek < gap.received_sek
        and budgeted.written_precision * 10 <= gap.budgeted_sek
)

select
    region_code,
    grant_code,
    year,
    measure,
    'unit_error' as cause,
    cast(missing as decimal(18, 2)) as explained_sek,
    cast(written_precision as decimal(18, 2)) as precision_sek,
    evidence
from scaled
where abs(left_sek - missing) <= written_precision + claimed_precision_sek
