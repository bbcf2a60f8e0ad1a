-- A grant or delivery is its place in the page's list of them wherever another table of the page names it.
create temp view grant_number as
select grant_code, row_number() over (order by grant_code nulls last) - 1 as grant_number
from dim_grant;

create temp view delivery_number as
select delivery_id, row_number() over (order by delivery_id nulls last) - 1 as delivery_number
from dim_delivery;
