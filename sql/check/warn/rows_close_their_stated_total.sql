-- The rows of every budget and control document close the total that it states.
-- Svenska: Raderna i varje budget och kontrolldokument stämmer med summan det anger.
select
    total_fault.delivery_id as subject,
    total_fault.expected_sek as expected,
    total_fault.actual_sek as actual,
    cast(total_fault.actual_sek - total_fault.expected_sek as decimal(18, 2)) as difference
from core.total_fault as total_fault
inner join core.delivery as delivery on total_fault.delivery_id = delivery.delivery_id
where delivery.kind in ('budget', 'control')
