-- Grain: one row per decided allocation delivery, grant, year and kind of recipient.
-- Rule:  its descriptor names grant and year, or its rows do; a decision with no rows is a decision.
with decided as (
    select
        delivery.delivery_id,
        delivery.grant_code,
        delivery.year,
        delivery.recipient_type,
        delivery.dated,
        delivery.instalment
    from core.delivery as delivery
    left join core.delivery_fault as fault on delivery.delivery_id = fault.delivery_id
    where
        delivery.kind = 'allocation'
        and delivery.stage = 'decided'
        and fault.delivery_id is null
)

select
    delivery_id,
    grant_code,
    year,
    recipient_type,
    dated,
    instalment
from decided
where grant_code is not null and year is not null
union
select
    decided.delivery_id,
    record.grant_code,
    record.year,
    decided.recipient_type,
    decided.dated,
    decided.instalment
from decided
inner join core.document_record as record on decided.delivery_id = record.delivery_id
where not record.is_total and record.unknown_column is null
