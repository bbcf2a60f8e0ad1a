-- Grain: one row per outcome (avstämningsresultat), of the budget, the payment or a region's year.
-- Key:   outcome
select
    outcome,
    sort_order,
    label_sv,
    label_en,
    colour
from core.outcome
