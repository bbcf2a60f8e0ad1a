-- Grain: one row per amount in a document's running text that reads as a figure.
select
    delivery_id,
    amount_number,
    sentence_number,
    sentence,
    figure_text,
    amount,
    amount_decimals,
    folded(unit_text) as unit_name
from raw.prose_amount
where amount is not null
