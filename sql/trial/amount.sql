-- Grain: one row per amount in running text, in kronor.
-- Rule:  half the last unit written is what it may be off by; under 1 krona that is 0.
select
    written.amount_number,
    ' ' || folded(written.sentence_words) || ' ' as sentence_words,
    ' ' || folded(written.context_words) || ' ' as context_words,
    try_cast(written.amount * unit.kronor as decimal(18, 2)) as amount_sek,
    cast(
        case when decimals.half_unit * unit.kronor < 1 then 0 else decimals.half_unit * unit.kronor end as decimal(18, 2)
    ) as precision_sek
from raw.written_amount as written
inner join staging.unit as unit on folded(written.unit_text) = unit.name
inner join staging.decimals as decimals on written.amount_decimals = decimals.decimals
