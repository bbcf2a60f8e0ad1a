-- Nothing counts from an umbrella, a superseded or rejected delivery, or one that is not known yet.
-- Svenska: Inget räknas från ett paraply, en ersatt eller avvisad leverans, eller en som ännu inte är känd.
with counted as (
    select allocation.delivery_id, allocation.record_number, code.is_umbrella
    from mart.fct_allocation as allocation
    inner join mart.dim_grant as code on allocation.grant_code = code.grant_code
    where allocation.is_counted
    union all
    select delivery_id, record_number, false from mart.fct_budget where is_counted
    union all
    select delivery_id, record_number, false from mart.fct_receipt where is_counted
)

select
    counted.delivery_id || '#' || cast(counted.record_number as string) as subject,
    'not counted' as expected,
    case
        when counted.is_umbrella then 'counted from an umbrella'
        when delivery.superseded_by is not null then 'counted though superseded by ' || delivery.superseded_by
        when delivery.is_rejected then 'counted from a rejected delivery'
        else 'counted before it is known'
    end as actual,
    cast(null as string) as difference
from counted
inner join mart.dim_delivery as delivery on counted.delivery_id = delivery.delivery_id
where
    counted.is_umbrella
    or delivery.superseded_by is not null
    or delivery.is_rejected
    or not delivery.is_known
