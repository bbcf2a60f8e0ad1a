-- Grain: one row per region, reconciled grant and year that received some of its decided instalments and not the others.
-- Rule:  received is one instalment or the first few, to the precision; instalments decided after the as-of date count
--        as unpaid against the budget only.
with instalment as (
    select
        allocation.region_code,
        coalesce(bundle.reconciled_code, allocation.grant_code) as grant_code,
        allocation.year,
        allocation.instalment,
        cast(sum(allocation.amount_sek) as decimal(18, 2)) as amount_sek,
        cast(sum(allocation.precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(allocation.delivery_id || '#' || cast(allocation.record_number as string))) as records
    from core.allocation as allocation
    inner join core.delivery_state as state on allocation.delivery_id = state.delivery_id
    inner join core.grant as code on allocation.grant_code = code.grant_code
    left join reconciliation.reconciled_as as bundle
        on allocation.region_code = bundle.region_code
        and allocation.year = bundle.year
        and allocation.grant_code = bundle.grant_code
    where
        allocation.stage = 'decided'
        and allocation.region_code is not null
        and state.superseded_by is null
        and not code.is_umbrella
    group by
        allocation.region_code, coalesce(bundle.reconciled_code, allocation.grant_code), allocation.year, allocation.instalment
),

running as (
    select
        region_code,
        grant_code,
        year,
        amount_sek,
        precision_sek,
        count(*) over (partition by region_code, grant_code, year) as instalments,
        cast(
            sum(amount_sek) over (
                partition by region_code, grant_code, year
                order by instalment nulls first rows between unbounded preceding and current row
            ) as decimal(18, 2)
        ) as first_few_sek,
        cast(sum(amount_sek) over (partition by region_code, grant_code, year) as decimal(18, 2)) as all_sek,
        cast(sum(precision_sek) over (partition by region_code, grant_code, year) as decimal(18, 2)) as all_precision_sek,
        listed(array_agg(records) over (partition by region_code, grant_code, year)) as records
    from instalment
)

select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    outcome.difference_sek,
    outcome.payment_difference_sek,
    max(cast(running.all_sek - outcome.received_sek as decimal(18, 2))) as unpaid_sek,
    bool_or(outcome.payment_outcome = 'received_less') as explains_payment,
    bool_or(
        outcome.budgeted_sek is not null
        and outcome.outcome = 'received_less'
        and abs(outcome.budgeted_sek - running.all_sek) <= outcome.tolerance_sek + running.all_precision_sek
    ) as explains_budget,
    max(running.records) as records
from reconciliation.outcome as outcome
inner join running
    on outcome.region_code = running.region_code
    and outcome.grant_code = running.grant_code
    and outcome.year = running.year
where
    running.instalments > 1
    and outcome.received_sek > 0
    and outcome.received_sek < running.all_sek - running.all_precision_sek
    and (
        abs(outcome.received_sek - running.amount_sek) <= running.precision_sek
        or abs(outcome.received_sek - running.first_few_sek) <= running.all_precision_sek
    )
group by
    outcome.region_code, outcome.grant_code, outcome.year, outcome.difference_sek, outcome.payment_difference_sek
