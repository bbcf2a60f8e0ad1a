-- Grain: one row per region, reconciled grant, year and measure (budget, payment) with a difference to explain, even 0.
-- Rule:  it is open while what is left is more than the precisions allow; then rounding alone may claim it.
-- Why:   received is what came, but for what is explained already: the causes that follow compare with that.
select
    region_code,
    grant_code,
    year,
    'budget' as measure,
    difference_sek as left_sek,
    tolerance_sek,
    cast(0 as decimal(18, 2)) as claimed_precision_sek,
    abs(difference_sek) > tolerance_sek as is_open,
    coalesce(received_sek, 0) as received_sek,
    budgeted_sek,
    tolerance_sek as budget_precision_sek,
    decided_sek,
    payment_tolerance_sek as decided_precision_sek,
    expected_sek,
    expected_stage
from reconciliation.outcome
where difference_sek is not null
union all
select
    region_code,
    grant_code,
    year,
    'payment' as measure,
    payment_difference_sek as left_sek,
    payment_tolerance_sek as tolerance_sek,
    cast(0 as decimal(18, 2)) as claimed_precision_sek,
    abs(payment_difference_sek) > payment_tolerance_sek as is_open,
    coalesce(received_sek, 0) as received_sek,
    budgeted_sek,
    tolerance_sek as budget_precision_sek,
    decided_sek,
    payment_tolerance_sek as decided_precision_sek,
    expected_sek,
    expected_stage
from reconciliation.outcome
where payment_difference_sek is not null
