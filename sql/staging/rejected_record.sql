-- Grain: one row per record that its reader refused.
-- Rule:  readers tell what they expected; of what is not a date or an amount, the record as a whole does not read.
select
    delivery_id,
    record_number,
    column_name,
    value,
    case
        when reason = 'no amount' then 'no_amount'
        when reason like '%expected a date%' or reason like '%period''s date%' then 'date'
        when
            reason like '%expected an amount%' or reason like '%expected a number%' or reason like '%expected a share%'
            then 'amount'
        else 'record'
    end as refusal,
    reason,
    folded(unit_text) as unit_name,
    money
from raw.rejected_record
