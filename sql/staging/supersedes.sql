-- Grain: one row per delivery and delivery that it says it replaces.
select
    delivery_id,
    superseded_delivery_id
from raw.supersedes
