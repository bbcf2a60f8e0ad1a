-- Grain: one row per delivery and unit written in its records, as the reader counted them.
select
    delivery_id,
    folded(unit_text) as unit_name,
    record_count,
    money_total
from raw.delivery_total
