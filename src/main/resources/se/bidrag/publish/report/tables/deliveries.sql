-- A delivery is its place in this list wherever another table of the page names it.
select
    row_number() over (order by delivery_id nulls last) - 1 as delivery_number,
    delivery_id,
    path,
    kind,
    publisher,
    origin,
    dated,
    dated_basis,
    substr(sha256, 1, 12) as sha256_beginning,
    rejected_count,
    is_rejected,
    refusal,
    rejected_reason
from dim_delivery
order by delivery_number nulls last
