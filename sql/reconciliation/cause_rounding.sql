-- Grain: one row per region, reconciled grant, year and measure whose difference is rounding, whole or the rest of it.
-- Cause: rounding (budget, payment): the distance lies within the precision of what was budgeted, or decided.
with rounded as (
    select
        region_code,
        grant_code,
        year,
        'budget' as measure,
        difference_sek as explained_sek,
        'budgeted' as side
    from reconciliation.outcome
    where outcome = 'matched_within_rounding'
    union all
    select
        region_code,
        grant_code,
        year,
        'payment' as measure,
        payment_difference_sek as explained_sek,
        'decided' as side
    from reconciliation.outcome
    where payment_outcome = 'matched_within_rounding'
    union all
    select
        region_code,
        grant_code,
        year,
        'budget' as measure,
        cast(difference_sek - proposed_sek as decimal(18, 2)) as explained_sek,
        'received' as side
    from reconciliation.proposal
    where difference_sek <> proposed_sek and abs(difference_sek - proposed_sek) <= tolerance_sek
    union all
    select
        region_code,
        grant_code,
        year,
        'budget' as measure,
        cast(difference_sek + unpaid_sek as decimal(18, 2)) as explained_sek,
        'budgeted' as side
    from reconciliation.unpaid_instalment
    where explains_budget and difference_sek <> -unpaid_sek
)

select
    rounded.region_code,
    rounded.grant_code,
    rounded.year,
    rounded.measure,
    'rounding' as cause,
    rounded.explained_sek,
    coalesce(evidence.records, '') as evidence
from rounded
left join reconciliation.evidence as evidence
    on rounded.region_code = evidence.region_code
    and rounded.grant_code = evidence.grant_code
    and rounded.year = evidence.year
    and rounded.side = evidence.side
