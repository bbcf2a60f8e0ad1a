-- Grain: one row per delivery that repeats an earlier one.
-- Rule:  same bytes, packed or not, read by the same columns, of the same kind, region, grant, year, stage, mode, status, version, unit
--        and date; the first in order of name stands.
with twins as (
    select
        delivery_id,
        first_value(delivery_id) over (
            partition by
                content_sha256, picked_columns, kind, region_code, region_text, grant_code, grant_text, year, stage, mode, status,
                version, kronor, dated
            order by delivery_id nulls last
        ) as first_delivery_id
    from core.delivery
    where fault is null and content_sha256 is not null
)

select
    delivery_id,
    first_delivery_id
from twins
where delivery_id <> first_delivery_id
