-- Grain: one row per unreadable record.
-- Key: delivery_id, record_number
select *
from (
    values ('a/b', 2, '1e5 is no <amount>'), ('a/b', 10, '1e5 is no <amount>'), ('=a', null, '')
) as rows (delivery_id, record_number, reason)
