-- Grain: one row per region, reconciled grant and year whose money is not due.
-- Cause: not_due: less has come than was decided, expected or budgeted, and the as-of date is before the decision, or not
--        after the deadline.
with later as (
    select
        allocation.region_code,
        coalesce(bundle.reconciled_code, allocation.grant_code) as grant_code,
        allocation.year,
        min(allocation.dated) as decided_on
    from core.allocation as allocation
    inner join core.delivery_state as state on allocation.delivery_id = state.delivery_id
    left join reconciliation.reconciled_as as bundle
        on allocation.region_code = bundle.region_code
        and allocation.year = bundle.year
        and allocation.grant_code = bundle.grant_code
    where
        allocation.stage = 'decided'
        and allocation.region_code is not null
        and not allocation.is_known
        and state.superseded_by is null
    group by allocation.region_code, coalesce(bundle.reconciled_code, allocation.grant_code), allocation.year
)

select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    case
        when later.decided_on is not null then 'decided on ' || cast(later.decided_on as string)
        else 'due on ' || cast(code.receipt_due as string)
    end as evidence
from reconciliation.outcome as outcome
cross join core.run as run
inner join core.grant as code on outcome.grant_code = code.grant_code
left join later
    on outcome.region_code = later.region_code
    and outcome.grant_code = later.grant_code
    and outcome.year = later.year
where
    (later.decided_on is not null or code.receipt_due >= run.as_of)
    and coalesce(outcome.received_sek, 0) < coalesce(outcome.decided_sek, outcome.expected_sek, outcome.budgeted_sek, 0)
