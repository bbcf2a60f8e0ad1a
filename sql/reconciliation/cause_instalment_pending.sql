-- Grain: one row per region, reconciled grant, year and measure that unpaid instalments explain.
-- Cause: instalment_pending (payment, budget): part of what was decided has come, a further instalment has not.
select
    region_code,
    grant_code,
    year,
    'payment' as measure,
    'instalment_pending' as cause,
    payment_difference_sek as explained_sek,
    records as evidence
from reconciliation.unpaid_instalment
where explains_payment
union all
select
    region_code,
    grant_code,
    year,
    'budget' as measure,
    'instalment_pending' as cause,
    cast(-unpaid_sek as decimal(18, 2)) as explained_sek,
    records as evidence
from reconciliation.unpaid_instalment
where explains_budget
