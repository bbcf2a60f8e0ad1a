-- Grain: one row per delivered file, as its descriptor presents it; also those that were rejected.
-- Key:   delivery_id
select
    delivery.delivery_id,
    source.path,
    delivery.kind,
    source.publisher,
    source.origin,
    delivery.dated,
    source.dated_basis,
    source.sha256,
    source.lake_file,
    delivery.stage,
    read.record_count as row_count,
    read.refused_count as rejected_count,
    delivery.stated_total_sek,
    read.money_sek as read_total_sek,
    state.superseded_by,
    delivery.is_known,
    state.is_rejected,
    state.refusal,
    state.rejected_reason,
    source.stale_reason
from core.delivery as delivery
inner join core.delivery_source as source on delivery.delivery_id = source.delivery_id
inner join core.delivery_state as state on delivery.delivery_id = state.delivery_id
inner join core.delivery_read as read on delivery.delivery_id = read.delivery_id
