-- Grain: one row per delivery and place where part of its money went: a fact, rejected, or no fact for a reason.
-- Key:   delivery_id, place, reason
with facts as (
    select
        delivery_id,
        not_counted_reason,
        amount_sek as money_sek
    from mart.fct_allocation
    union all
    select
        delivery_id,
        not_counted_reason,
        amount_sek as money_sek
    from mart.fct_budget
    union all
    select
        delivery_id,
        not_counted_reason,
        -received_sek as money_sek
    from mart.fct_receipt
)

select
    delivery_id,
    case when not_counted_reason is null then 'counted' else 'not counted' end as place,
    coalesce(not_counted_reason, '') as reason,
    count(*) as record_count,
    cast(sum(money_sek) as decimal(18, 2)) as money_sek
from facts
group by delivery_id, not_counted_reason
union all
select
    delivery_id,
    place,
    reason,
    record_count,
    money_sek
from core.delivery_part
