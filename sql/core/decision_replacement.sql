-- Grain: one row per pair of decisions and delivery that took one of the two out before the later came.
-- Rule:  an unreadable, repeated or unbalanced delivery replaces nothing.
select distinct
    pair.delivery_id,
    pair.earlier_delivery_id,
    replacing.delivery_id as replaced_by
from core.decision_pair as pair
inner join staging.supersedes as supersedes
    on supersedes.superseded_delivery_id in (pair.earlier_delivery_id, pair.delivery_id)
inner join core.delivery as replacing
    on supersedes.delivery_id = replacing.delivery_id
    and (
        replacing.dated < pair.dated
        or (replacing.dated = pair.dated and replacing.delivery_id < pair.delivery_id)
    )
left join core.delivery_fault as fault on replacing.delivery_id = fault.delivery_id
where fault.delivery_id is null
