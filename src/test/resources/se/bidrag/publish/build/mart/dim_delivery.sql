-- Grain: one row per delivered file.
-- Key: delivery_id
select *
from (
    values ('a/b', false, null), ('a/tom', true, 'a/tom.csv is empty')
) as deliveries (delivery_id, is_rejected, rejected_reason)
