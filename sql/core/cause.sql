-- Grain: one row per cause that a difference can have.
select
    cause,
    sort_order,
    is_observation,
    ties_rows,
    label_sv,
    label_en
from staging.cause
