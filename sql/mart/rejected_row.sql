-- Grain: one row per record that could not be read, or names what is not known.
-- Key:   delivery_id, record_number
-- Rule:  of a ledger only amounts and dates are published, 40 characters.
select
    refused.delivery_id,
    refused.record_number,
    refused.column_name,
    case
        when delivery.kind <> 'ledger' then refused.value
        when
            refused.refusal in ('amount', 'no_amount', 'date', 'no_date')
            then substr(refused.value, 1, 40)
    end as value,
    refused.refusal,
    refused.reason
from core.refused_record as refused
inner join core.delivery as delivery on refused.delivery_id = delivery.delivery_id
