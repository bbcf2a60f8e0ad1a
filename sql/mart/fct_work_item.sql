-- Grain: one row per grant, region and year with an open deviation: what somebody has to look at.
-- Key:   reconciliation_key
-- Rule:  at stake is the largest open difference without its sign; the proposed cause explains most of any of them, the
--        first in order where two do; age is counted from the oldest deviation that is open.
with open_deviation as (
    select
        deviation.grant_code || '|' || deviation.region_code || '|' || cast(deviation.year as string) as reconciliation_key,
        deviation.region_code,
        deviation.grant_code,
        deviation.year,
        cast(max(abs(deviation.difference_sek)) as decimal(18, 2)) as at_stake_sek,
        min(deviation.opened_on) as opened_on,
        max(deviation.age_days) as age_days,
        max(deviation.reopened) as reopened,
        max(deviation.owner) as owner,
        max(deviation.note) as note
    from mart.fct_deviation as deviation
    where deviation.closed_on is null
    group by deviation.region_code, deviation.grant_code, deviation.year
),

ranked as (
    select
        explained.region_code,
        explained.grant_code,
        explained.year,
        explained.cause,
        row_number() over (
            partition by explained.region_code, explained.grant_code, explained.year
            order by abs(explained.explained_sek) desc nulls last, cause.sort_order nulls last, explained.measure nulls last
        ) as place
    from mart.fct_explanation as explained
    inner join mart.dim_cause as cause on explained.cause = cause.cause
    inner join mart.fct_deviation as deviation
        on explained.region_code = deviation.region_code
        and explained.grant_code = deviation.grant_code
        and explained.year = deviation.year
        and explained.measure = deviation.measure
        and deviation.closed_on is null
),

booked as (
    select reconciliation_key, nullif(listed(array_agg(project)), '') as projects
    from mart.fct_receipt
    where is_counted
    group by reconciliation_key
)

select
    item.reconciliation_key,
    item.region_code,
    item.grant_code,
    item.year,
    booked.projects,
    reconciled.decided_sek,
    reconciled.budgeted_sek,
    reconciled.received_sek,
    reconciled.recognised_sek,
    cast(-reconciled.recognised_difference_sek as decimal(18, 2)) as deferred_sek,
    reconciled.difference_sek,
    reconciled.residual_sek,
    reconciled.payment_difference_sek,
    reconciled.payment_residual_sek,
    item.at_stake_sek,
    ranked.cause as proposed_cause,
    item.owner,
    item.note,
    item.opened_on,
    item.age_days,
    item.reopened,
    coalesce(reconciled.is_synthetic, false) as is_synthetic
from open_deviation as item
left join mart.fct_reconciliation as reconciled on item.reconciliation_key = reconciled.reconciliation_key
left join booked on item.reconciliation_key = booked.reconciliation_key
left join ranked
    on item.region_code = ranked.region_code
    and item.grant_code = ranked.grant_code
    and item.year = ranked.year
    and ranked.place = 1
