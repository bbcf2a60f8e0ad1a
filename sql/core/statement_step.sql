-- Grain: one row per step of the statement: a figure, a cause, a reason why figures cannot be compared, or not counted.
select step, sort_order, label_sv, label_en
from staging.statement_step
union all
select cause as step, 100 + sort_order as sort_order, label_sv, label_en
from staging.cause
where not is_observation
union all
select outcome as step, 300 + sort_order as sort_order, label_sv, label_en
from staging.outcome
where outcome in ('nothing_delivered', 'ledger_not_delivered', 'budget_not_delivered', 'nothing_decided')
