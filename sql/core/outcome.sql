-- Grain: one row per outcome of the reconciliation.
select
    outcome,
    sort_order,
    label_sv,
    label_en,
    colour
from staging.outcome
