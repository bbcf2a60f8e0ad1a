-- Grain: one row per delivery that is a document, with what is said above its table.
select
    delivery_id,
    folded(unit_above) as unit_above
from raw.document
