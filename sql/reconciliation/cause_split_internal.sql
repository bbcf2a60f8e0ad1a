-- Grain: one row per region, reconciled grant and year budgeted on boards by stated shares.
-- Cause: split_internal (budget): each budget row names its board's share in percent, and the shares of what was received,
--        in whole kronor, agree with budgeted.
-- Why:   some share always fits; only one that is written down proves anything.
with share as (
    select tens.digit * 10 + ones.digit as percent
    from core.digit as tens
    cross join core.digit as ones
    where tens.digit + ones.digit > 0
),

stated as (
    select
        line.region_code,
        line.grant_code,
        line.year,
        cast(sum(share.percent) as decimal(3, 0)) as percent,
        listed(array_agg(line.record)) as evidence
    from reconciliation.budget_row as line
    left join share
        on position(' ' || cast(share.percent as string) || ' procent' in ' ' || lower(line.board)) > 0
        or position(' ' || cast(share.percent as string) || ' %' in ' ' || line.board) > 0
        or position(' ' || cast(share.percent as string) || '%' in ' ' || line.board) > 0
    group by line.region_code, line.grant_code, line.year
    having
        count(*) = count(share.percent)
        and count(*) = count(distinct line.record)
        and sum(share.percent) < 100
),

shared as (
    select
        gap.region_code,
        gap.grant_code,
        gap.year,
        gap.measure,
        gap.received_sek,
        gap.budgeted_sek,
        gap.tolerance_sek,
        cast(
            cast(cast(gap.received_sek as decimal(28, 2)) * stated.percent * 0.01 as decimal(18, 0)) as decimal(18, 2)
        ) as shared_sek,
        stated.evidence
    from reconciliation.left_after_ledger as gap
    inner join stated
        on gap.region_code = stated.region_code
        and gap.grant_code = stated.grant_code
        and gap.year = stated.year
    where gap.measure = 'budget' and gap.received_sek > 0
)

select
    region_code,
    grant_code,
    year,
    measure,
    'split_internal' as cause,
    cast(received_sek - shared_sek as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    evidence
from shared
where abs(budgeted_sek - shared_sek) <= tolerance_sek
