-- Grain: one row per record that its reader refused.
select
    delivery_id,
    record_number,
    column_name,
    value,
    reason,
    folded(unit_text) as unit_name,
    money
from raw.rejected_record
