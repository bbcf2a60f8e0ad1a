select delivery_id, refusal, reason, count(*) as records
from rejected_row
group by delivery_id, refusal, reason
order by delivery_id nulls last, records desc nulls last, reason nulls last
