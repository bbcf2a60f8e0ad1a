-- Grain: one row per ledger record that is grant money, received or passed on.
-- Rule:  received is the ledger turned: money in is positive; deferred and accrued money is received, not recognised.
-- Why:   a receipt that no mapping names is kept and summed on its own, never dropped.
select
    line.delivery_id,
    line.record_number,
    line.region_code,
    mapping.grant_code,
    cast(year(line.posting_date) as integer) as year,
    line.posting_date,
    line.account,
    line.account_class,
    line.voucher,
    line.project,
    line.activity,
    line.cost_centre,
    line.counterparty,
    case when line.publish_text then line.text end as text,
    cast(-line.money_sek as decimal(18, 2)) as received_sek,
    cast(
        case when line.account_class in ('deferred_revenue', 'accrued_revenue') then 0 else -line.money_sek end
        as decimal(18, 2)
    ) as recognised_sek,
    mapping.priority as mapping_priority,
    line.is_synthetic,
    line.is_sum,
    case
        when state.not_counted_reason is not null then state.not_counted_reason
        when line.posting_date > run.as_of then 'posted after the as-of date'
        when replaced.replaced_by is not null then replaced.reason
        when repeated.repeats is not null then 'the same voucher in another export'
    end as out_of_force_reason,
    coalesce(replaced.replaced_by, repeated.repeats) as replaced_by
from core.grant_line as line
cross join core.run as run
inner join core.delivery_state as state on line.delivery_id = state.delivery_id
left join core.grant_line_mapping as mapping
    on line.delivery_id = mapping.delivery_id
    and line.record_number = mapping.record_number
left join core.replaced_line as replaced
    on line.delivery_id = replaced.delivery_id
    and line.record_number = replaced.record_number
left join core.repeated_line as repeated
    on line.delivery_id = repeated.delivery_id
    and line.record_number = repeated.record_number
