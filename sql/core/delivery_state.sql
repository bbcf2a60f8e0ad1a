-- Grain: one row per delivery, and why its figures do not count tonight (null: they may).
select
    delivery.delivery_id,
    rejected.delivery_id is not null as is_rejected,
    rejected.refusal,
    rejected.reason as rejected_reason,
    supersession.superseded_by,
    case
        when rejected.delivery_id is not null then 'rejected delivery'
        when not delivery.is_known then 'not known on the as-of date'
        when supersession.superseded_by is not null then 'superseded'
    end as not_counted_reason
from core.delivery as delivery
left join core.rejected_delivery as rejected on delivery.delivery_id = rejected.delivery_id
left join core.supersession as supersession on delivery.delivery_id = supersession.delivery_id
