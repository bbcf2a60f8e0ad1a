-- Grain: one row per decided delivery that comes second: neither an instalment nor in place of the first.
-- Rule:  earlier is by date, then by name; what was already replaced, or was itself a second, is no first; what is
--        rejected for itself replaces nothing.
with pair as (
    select
        later.delivery_id,
        earlier.delivery_id as earlier_delivery_id
    from core.decision as later
    inner join core.decision as earlier
        on later.grant_code = earlier.grant_code
        and later.year = earlier.year
        and later.recipient_type is not distinct from earlier.recipient_type
        and (
            later.dated > earlier.dated
            or (later.dated = earlier.dated and later.delivery_id > earlier.delivery_id)
        )
    left join staging.supersedes as instead
        on earlier.delivery_id = instead.delivery_id
        and later.delivery_id = instead.superseded_delivery_id
    where later.instalment is null and instead.delivery_id is null
),

replaced as (
    select
        pair.delivery_id,
        pair.earlier_delivery_id
    from pair
    inner join staging.supersedes as supersedes on pair.earlier_delivery_id = supersedes.superseded_delivery_id
    inner join core.delivery as delivery on pair.delivery_id = delivery.delivery_id
    inner join core.delivery as replacing on supersedes.delivery_id = replacing.delivery_id
    left join core.delivery_fault as fault on supersedes.delivery_id = fault.delivery_id
    where
        fault.delivery_id is null
        and (
            replacing.dated < delivery.dated
            or (replacing.dated = delivery.dated and replacing.delivery_id <= delivery.delivery_id)
        )
),

standing as (
    select
        pair.delivery_id,
        pair.earlier_delivery_id
    from pair
    left join replaced
        on pair.delivery_id = replaced.delivery_id
        and pair.earlier_delivery_id = replaced.earlier_delivery_id
    where replaced.delivery_id is null
)

select
    standing.delivery_id,
    min(standing.earlier_delivery_id) as earlier_delivery_id
from standing
left join standing as second on standing.earlier_delivery_id = second.delivery_id
where second.delivery_id is null
group by standing.delivery_id
