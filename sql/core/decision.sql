-- Grain: one row per decided allocation delivery, grant, year and kind of recipient.
-- Rule:  its rows name grant and year; a decision without any row is of the grant and year that its descriptor names.
select distinct
    delivery.delivery_id,
    record.grant_code,
    record.year,
    delivery.recipient_type,
    delivery.dated,
    delivery.instalment
from core.delivery as delivery
inner join core.document_record as record on delivery.delivery_id = record.delivery_id
left join core.delivery_fault as fault on delivery.delivery_id = fault.delivery_id
where
    delivery.kind = 'allocation'
    and delivery.stage = 'decided'
    and fault.delivery_id is null
    and not record.is_total
    and record.unknown_column is null
union
select
    delivery.delivery_id,
    delivery.grant_code,
    delivery.year,
    delivery.recipient_type,
    delivery.dated,
    delivery.instalment
from core.delivery as delivery
inner join staging.delivery as file on delivery.delivery_id = file.delivery_id
left join core.delivery_fault as fault on delivery.delivery_id = fault.delivery_id
where
    delivery.kind = 'allocation'
    and delivery.stage = 'decided'
    and fault.delivery_id is null
    and file.record_count = 0
    and delivery.grant_code is not null
    and delivery.year is not null
