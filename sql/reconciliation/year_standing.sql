-- Grain: one row per region, reconciled grant and year: what is left against budgeted and against decided, side by side.
-- Rule:  null where there is nothing to compare with.
select
    outcome.region_code,
    outcome.grant_code,
    code.series_code,
    outcome.year,
    coalesce(outcome.received_sek, 0) as received_sek,
    max(case when gap.measure = 'budget' then gap.left_sek end) as budget_left_sek,
    max(case when gap.measure = 'budget' then gap.tolerance_sek end) as budget_tolerance_sek,
    max(case when gap.measure = 'payment' then gap.left_sek end) as payment_left_sek,
    max(case when gap.measure = 'payment' then gap.tolerance_sek end) as payment_tolerance_sek
from reconciliation.outcome as outcome
inner join core.grant as code on outcome.grant_code = code.grant_code
left join reconciliation.left_after_receipt as gap
    on outcome.region_code = gap.region_code
    and outcome.grant_code = gap.grant_code
    and outcome.year = gap.year
group by outcome.region_code, outcome.grant_code, code.series_code, outcome.year, outcome.received_sek
