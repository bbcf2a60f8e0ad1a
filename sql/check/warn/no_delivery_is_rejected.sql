-- Every delivery can be read, is meant once, and closes its own total.
select
    delivery_id as subject,
    'a usable delivery' as expected,
    rejected_reason as actual,
    cast(null as string) as difference
from mart.dim_delivery
where is_rejected
