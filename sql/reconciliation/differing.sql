-- Grain: one row per region, reconciled grant, year and measure: the outcome and whether it is a deviation tonight.
-- Rule:  a deviation does not match and its difference is a number; recognition deviates when it is not what came.
select
    region_code,
    grant_code,
    year,
    'budget' as measure,
    outcome,
    difference_sek,
    difference_sek is not null
    and outcome not in ('matched', 'matched_within_rounding', 'not_budgeted_not_received') as is_deviation,
    difference_sek is null as is_undelivered
from reconciliation.outcome
union all
select
    region_code,
    grant_code,
    year,
    'payment' as measure,
    payment_outcome as outcome,
    payment_difference_sek as difference_sek,
    payment_outcome in ('not_received', 'received_less', 'received_more') as is_deviation,
    payment_outcome = 'ledger_not_delivered' as is_undelivered
from reconciliation.outcome
union all
select
    region_code,
    grant_code,
    year,
    'recognition' as measure,
    case
        when recognised_difference_sek = 0 then 'matched'
        when recognised_difference_sek < 0 then 'received_more'
        else 'received_less'
    end as outcome,
    recognised_difference_sek as difference_sek,
    recognised_difference_sek <> 0 as is_deviation,
    false as is_undelivered
from reconciliation.outcome
where recognised_difference_sek is not null
