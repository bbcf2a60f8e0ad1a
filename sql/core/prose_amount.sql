-- Grain: one row per amount in a document's running text, in kronor.
select
    amount.delivery_id,
    amount.amount_number,
    amount.sentence_number,
    amount.sentence,
    amount.figure_text || ' ' || amount.unit_name as written,
    cast(amount.amount * unit.kronor as decimal(18, 2)) as amount_sek,
    cast(decimals.half_unit * unit.kronor as decimal(18, 2)) as precision_sek
from staging.prose_amount as amount
inner join staging.unit as unit on amount.unit_name = unit.name
inner join staging.decimals as decimals on amount.amount_decimals = decimals.decimals
