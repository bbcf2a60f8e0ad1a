-- Grain: one row per ledger delivery, region, priority and grant that mappings of that priority name (null: several).
-- Rule:  money in is positive; what several grants are named for is ambiguous, and stops a night.
select
    line.delivery_id,
    line.region_code,
    mapping.priority,
    case when mapping.grants = 1 then mapping.grant_code end as grant_code,
    count(*) as line_count,
    cast(sum(-line.money_sek) as decimal(18, 2)) as booked_sek
from core.grant_line as line
inner join core.grant_line_mapping as mapping
    on line.delivery_id = mapping.delivery_id
    and line.record_number = mapping.record_number
group by
    line.delivery_id,
    line.region_code,
    mapping.priority,
    case when mapping.grants = 1 then mapping.grant_code end
