-- Grain: one row per delivery and place where part of its money went: refused, or no fact for a stated reason.
-- Why:   the facts themselves are summed where they are published; together they make the delivery.
select
    delivery_id,
    'rejected' as place,
    'rejected record' as reason,
    count(*) as record_count,
    cast(coalesce(sum(money_sek), 0) as decimal(18, 2)) as money_sek
from core.refused_record
group by delivery_id
union all
select
    record.delivery_id,
    'no fact' as place,
    case when record.is_total then 'total row' else 'rejected delivery' end as reason,
    count(*) as record_count,
    cast(coalesce(sum(record.amount_sek), 0) as decimal(18, 2)) as money_sek
from core.document_record as record
inner join core.delivery_state as state on record.delivery_id = state.delivery_id
left join core.budget_line as line
    on record.delivery_id = line.delivery_id
    and record.record_number = line.record_number
left join core.control_line as control
    on record.delivery_id = control.delivery_id
    and record.record_number = control.record_number
where
    record.unknown_column is null
    and line.unknown_column is null
    and control.unknown_column is null
    and (record.is_total or state.is_rejected)
group by record.delivery_id, case when record.is_total then 'total row' else 'rejected delivery' end
union all
select
    record.delivery_id,
    'no fact' as place,
    'control document' as reason,
    count(*) as record_count,
    cast(coalesce(sum(record.amount_sek), 0) as decimal(18, 2)) as money_sek
from core.control_line as record
inner join core.delivery_state as state on record.delivery_id = state.delivery_id
where record.unknown_column is null and not record.is_total and not state.is_rejected
group by record.delivery_id
union all
select
    class_sum.delivery_id,
    'no fact' as place,
    case when state.is_rejected then 'rejected delivery' else coalesce(class_sum.account_class, 'no account class') end as reason,
    cast(sum(class_sum.record_count) as bigint) as record_count,
    cast(coalesce(sum(class_sum.money_sek), 0) as decimal(18, 2)) as money_sek
from core.ledger_class_sum as class_sum
inner join core.delivery_state as state on class_sum.delivery_id = state.delivery_id
where
    state.is_rejected
    or class_sum.account_class is null
    or class_sum.account_class not in (
        'grant_revenue_targeted', 'grant_revenue_general', 'deferred_revenue', 'accrued_revenue', 'repayment'
    )
group by
    class_sum.delivery_id,
    case when state.is_rejected then 'rejected delivery' else coalesce(class_sum.account_class, 'no account class') end
union all
select
    delivery_id,
    'no fact' as place,
    case when entry = 'struck' then 'struck row' else 'balance or total' end as reason,
    count(*) as record_count,
    cast(coalesce(sum(money_sek), 0) as decimal(18, 2)) as money_sek
from core.ledger_extra
group by delivery_id, case when entry = 'struck' then 'struck row' else 'balance or total' end
union all
select
    budget.delivery_id,
    'no fact' as place,
    coalesce(budget.no_fact_reason, 'rejected delivery') as reason,
    count(*) as record_count,
    cast(coalesce(sum(budget.amount_sek), 0) as decimal(18, 2)) as money_sek
from core.account_budget as budget
inner join core.delivery_state as state on budget.delivery_id = state.delivery_id
where budget.no_fact_reason is not null or state.is_rejected
group by budget.delivery_id, coalesce(budget.no_fact_reason, 'rejected delivery')
