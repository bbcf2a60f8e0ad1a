select delivery_id, reason, count(*) as records
from rejected_row
group by delivery_id, reason
order by delivery_id nulls last, records desc nulls last, reason nulls last
