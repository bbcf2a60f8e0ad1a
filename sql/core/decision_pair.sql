-- Grain: one row per decided delivery that is no instalment and earlier one of the same grant, year and recipients.
-- Rule:  earlier is by date, then by name; where one of the two says that it replaces the other, they are no pair.
with ordered as (
    select
        later.delivery_id,
        later.dated,
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
    where later.instalment is null
)

select distinct
    ordered.delivery_id,
    ordered.dated,
    ordered.earlier_delivery_id
from ordered
left join staging.supersedes as supersedes
    on (
        supersedes.delivery_id = ordered.delivery_id
        and supersedes.superseded_delivery_id = ordered.earlier_delivery_id
    )
    or (
        supersedes.delivery_id = ordered.earlier_delivery_id
        and supersedes.superseded_delivery_id = ordered.delivery_id
    )
where supersedes.delivery_id is null
