-- Grain: one row per delivered record of an allocation that is a fact.
-- Rule:  decided rows for regions count; announced, ceilings, other recipients, umbrellas and what is replaced do not.
select
    record.delivery_id,
    record.record_number,
    record.grant_code,
    delivery.recipient_type,
    coalesce(written.recipient, written.region_text, written.label) as recipient,
    case when delivery.recipient_type = 'region' then record.region_code end as region_code,
    record.year,
    delivery.stage,
    delivery.instalment,
    delivery.dated,
    record.amount_sek,
    record.precision_sek,
    written.amount_text,
    written.is_estimate,
    written.population,
    delivery.is_known,
    delivery.is_synthetic,
    state.not_counted_reason is not null as is_out_of_force,
    case
        when state.not_counted_reason is not null then state.not_counted_reason
        when delivery.recipient_type <> 'region' then 'recipient is no region'
        when delivery.stage <> 'decided' then delivery.stage
        when code.is_umbrella then 'umbrella'
    end as not_counted_reason
from core.document_record as record
inner join staging.allocation_record as written
    on record.delivery_id = written.delivery_id
    and record.record_number = written.record_number
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
inner join core.delivery_state as state on record.delivery_id = state.delivery_id
inner join core.grant as code on record.grant_code = code.grant_code
where
    record.kind = 'allocation'
    and not record.is_total
    and record.unknown_column is null
    and not state.is_rejected
