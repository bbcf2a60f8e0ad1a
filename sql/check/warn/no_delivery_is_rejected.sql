-- Every delivery can be read, is meant once, and closes its own total.
-- Svenska: Varje leverans kan läsas, är menad en gång och stämmer med sin egen summa.
select
    delivery_id as subject,
    'a usable delivery' as expected,
    rejected_reason as actual,
    cast(null as string) as difference
from mart.dim_delivery
where is_rejected
