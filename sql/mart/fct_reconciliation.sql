-- Grain: one row per grant (or bundle), region and year.
-- Key:   grant_code, region_code, year
-- Rule:  explained + residual = difference, for the budget and for the payment.
with outcome as (
    select
        outcome.region_code,
        outcome.grant_code,
        outcome.year,
        outcome.decided_sek,
        outcome.expected_sek,
        outcome.expected_stage,
        outcome.budgeted_sek,
        outcome.received_sek,
        outcome.recognised_sek,
        outcome.difference_sek,
        outcome.tolerance_sek,
        outcome.outcome,
        outcome.payment_difference_sek,
        outcome.payment_tolerance_sek,
        outcome.payment_outcome,
        outcome.recognised_difference_sek,
        outcome.is_synthetic,
        to_date.decided_to_date_sek,
        to_date.received_to_date_sek,
        case when outcome.difference_sek is not null then coalesce(budget.explained_sek, 0) end as explained_sek,
        case when outcome.payment_difference_sek is not null then coalesce(payment.explained_sek, 0) end
        as payment_explained_sek
    from reconciliation.outcome as outcome
    left join reconciliation.to_date as to_date
        on outcome.region_code = to_date.region_code
        and outcome.grant_code = to_date.grant_code
        and outcome.year = to_date.year
    left join reconciliation.explained as budget
        on outcome.region_code = budget.region_code
        and outcome.grant_code = budget.grant_code
        and outcome.year = budget.year
        and budget.measure = 'budget'
    left join reconciliation.explained as payment
        on outcome.region_code = payment.region_code
        and outcome.grant_code = payment.grant_code
        and outcome.year = payment.year
        and payment.measure = 'payment'
)

select
    grant_code || '|' || region_code || '|' || cast(year as string) as reconciliation_key,
    grant_code,
    region_code,
    year,
    decided_sek,
    expected_sek,
    expected_stage,
    budgeted_sek,
    received_sek,
    recognised_sek,
    difference_sek,
    tolerance_sek,
    outcome,
    payment_difference_sek,
    payment_tolerance_sek,
    payment_outcome,
    recognised_difference_sek,
    decided_to_date_sek,
    received_to_date_sek,
    cast(explained_sek as decimal(18, 2)) as explained_sek,
    cast(difference_sek - explained_sek as decimal(18, 2)) as residual_sek,
    cast(payment_explained_sek as decimal(18, 2)) as payment_explained_sek,
    cast(payment_difference_sek - payment_explained_sek as decimal(18, 2)) as payment_residual_sek,
    is_synthetic
from outcome
