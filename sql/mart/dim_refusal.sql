-- Grain: one row per kind of reason why a delivery is rejected or a record refused.
-- Key:   refusal
select
    refusal,
    sort_order,
    label_sv,
    label_en
from core.refusal
