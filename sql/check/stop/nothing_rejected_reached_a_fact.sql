-- Nothing rejected reached a fact.
-- Svenska: Inget avvisat nådde fakta.
with fact as (
    select delivery_id, record_number from mart.fct_allocation
    union all
    select delivery_id, record_number from mart.fct_budget
    union all
    select delivery_id, record_number from mart.fct_receipt
)

select
    fact.delivery_id || '#' || cast(fact.record_number as string) as subject,
    'no fact' as expected,
    coalesce('record refused: ' || refused.reason, 'delivery rejected: ' || delivery.rejected_reason) as actual,
    cast(null as string) as difference
from fact
left join mart.rejected_row as refused
    on fact.delivery_id = refused.delivery_id
    and fact.record_number = refused.record_number
left join mart.dim_delivery as delivery
    on fact.delivery_id = delivery.delivery_id
    and delivery.is_rejected
where refused.delivery_id is not null or delivery.delivery_id is not null
