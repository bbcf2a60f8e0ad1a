-- Grain: one row per record that the current publication knows of a region's grant.
-- Rule:  not what is superseded, and not what the delivery that is tried says itself.
select
    known.delivery_id,
    true as is_national,
    known.stage as figure,
    known.grant_code,
    known.region_code,
    known.year,
    known.amount_sek,
    known.precision_sek,
    known.is_counted
from raw.known_allocation as known
left join core.delivery as tried on known.delivery_id = tried.delivery_id
where
    known.recipient_type = 'region'
    and known.not_counted_reason is distinct from 'superseded'
    and tried.delivery_id is null
union all
select
    known.delivery_id,
    false as is_national,
    case when known.is_counted then 'budgeted' else coalesce(known.not_counted_reason, known.status) end as figure,
    known.grant_code,
    known.region_code,
    known.year,
    known.amount_sek,
    known.precision_sek,
    known.is_counted
from raw.known_budget as known
left join core.delivery as tried on known.delivery_id = tried.delivery_id
where known.not_counted_reason is distinct from 'superseded' and tried.delivery_id is null
