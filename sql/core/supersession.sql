-- Grain: one row per delivery that another one, known by now and not rejected, replaces.
select
    supersedes.superseded_delivery_id as delivery_id,
    min(supersedes.delivery_id) as superseded_by
from staging.supersedes as supersedes
inner join core.delivery as delivery on supersedes.delivery_id = delivery.delivery_id
left join core.rejected_delivery as rejected on supersedes.delivery_id = rejected.delivery_id
where delivery.is_known and rejected.delivery_id is null
group by supersedes.superseded_delivery_id
