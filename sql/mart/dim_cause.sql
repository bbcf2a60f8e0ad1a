-- Grain: one row per cause that a difference can have, in the order in which they claim.
-- Key:   cause
select
    cause,
    sort_order,
    is_observation,
    label_sv,
    label_en
from core.cause
