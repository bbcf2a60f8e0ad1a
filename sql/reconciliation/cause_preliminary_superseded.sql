-- Grain: one row per region, reconciled grant and year budgeted as announced and received as decided.
-- Cause: preliminary_superseded (budget): budgeted agrees with an announcement, received with the decision, and the two
--        differ; the latest such announcement is taken.
with announced as (
    select
        allocation.region_code,
        coalesce(bundle.reconciled_code, allocation.grant_code) as grant_code,
        allocation.year,
        allocation.dated,
        cast(sum(allocation.amount_sek) as decimal(18, 2)) as announced_sek,
        cast(sum(allocation.precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(allocation.delivery_id || '#' || cast(allocation.record_number as string))) as evidence
    from core.allocation as allocation
    left join reconciliation.reconciled_as as bundle
        on allocation.region_code = bundle.region_code
        and allocation.year = bundle.year
        and allocation.grant_code = bundle.grant_code
    where allocation.stage = 'announced' and allocation.is_known and allocation.region_code is not null
    group by
        allocation.region_code, coalesce(bundle.reconciled_code, allocation.grant_code), allocation.year, allocation.dated
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'preliminary_superseded' as cause,
    cast(max_by(gap.decided_sek - announced.announced_sek, announced.dated) as decimal(18, 2)) as explained_sek,
    cast(max_by(gap.decided_precision_sek + announced.precision_sek, announced.dated) as decimal(18, 2)) as precision_sek,
    max_by(announced.evidence, announced.dated) as evidence
from reconciliation.left_after_ledger as gap
inner join announced
    on gap.region_code = announced.region_code
    and gap.grant_code = announced.grant_code
    and gap.year = announced.year
where
    gap.measure = 'budget'
    and abs(gap.budgeted_sek - announced.announced_sek) <= gap.budget_precision_sek + announced.precision_sek
    and abs(gap.received_sek - gap.decided_sek) <= gap.claimed_precision_sek + gap.decided_precision_sek
    and abs(gap.decided_sek - announced.announced_sek) > gap.decided_precision_sek + announced.precision_sek
group by gap.region_code, gap.grant_code, gap.year, gap.measure
