-- A grant is its place in this list wherever another table of the page names it.
select
    row_number() over (order by grant_code nulls last) - 1 as grant_number,
    grant_code,
    grant_name,
    series_code,
    year,
    classification,
    is_performance_based,
    is_umbrella,
    allocation_key,
    receipt_due,
    usable_to
from dim_grant
order by grant_number nulls last
