-- Grain: one row per region, reconciled grant and year that an amendment not known yet explains.
-- Cause: late_amendment (budget): budget + the amendments up to some later date agree with received.
-- Why:   amendments known to less than a tenth agree with too much to prove anything.
with later as (
    select
        budget.region_code,
        coalesce(bundle.reconciled_code, budget.grant_code) as grant_code,
        budget.year,
        budget.dated,
        cast(sum(budget.amount_sek) as decimal(18, 2)) as amended_sek,
        cast(sum(budget.precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(budget.delivery_id || '#' || cast(budget.record_number as string))) as records
    from core.budget as budget
    inner join core.delivery as delivery on budget.delivery_id = delivery.delivery_id
    inner join core.delivery_state as state on budget.delivery_id = state.delivery_id
    left join reconciliation.reconciled_as as bundle
        on budget.region_code = bundle.region_code
        and budget.year = bundle.year
        and budget.grant_code = bundle.grant_code
    where
        not delivery.is_known
        and state.superseded_by is null
        and budget.side = 'revenue'
        and budget.status = 'adopted'
        and budget.mode = 'amendment'
    group by budget.region_code, coalesce(bundle.reconciled_code, budget.grant_code), budget.year, budget.dated
),

so_far as (
    select
        upto.region_code,
        upto.grant_code,
        upto.year,
        upto.dated,
        cast(sum(later.amended_sek) as decimal(18, 2)) as amended_sek,
        cast(sum(later.precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(later.records)) as evidence
    from later as upto
    inner join later
        on upto.region_code = later.region_code
        and upto.grant_code = later.grant_code
        and upto.year = later.year
        and upto.dated >= later.dated
    group by upto.region_code, upto.grant_code, upto.year, upto.dated
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'late_amendment' as cause,
    min_by(so_far.amended_sek, so_far.dated) as explained_sek,
    min_by(so_far.precision_sek, so_far.dated) as precision_sek,
    min_by(so_far.evidence, so_far.dated) as evidence
from reconciliation.left_after_ledger as gap
inner join so_far
    on gap.region_code = so_far.region_code
    and gap.grant_code = so_far.grant_code
    and gap.year = so_far.year
where
    gap.measure = 'budget'
    and so_far.precision_sek * 10 <= abs(so_far.amended_sek)
    and abs(gap.left_sek - so_far.amended_sek) <= gap.tolerance_sek + so_far.precision_sek
group by gap.region_code, gap.grant_code, gap.year, gap.measure
