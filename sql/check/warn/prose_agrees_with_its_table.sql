-- The text of an allocation names the sum of its table, where it names an amount near it (a twentieth).
-- Svenska: Texten i ett beslut anger tabellens summa, där den anger ett belopp i närheten (en tjugondel).
with compared as (
    select
        prose.delivery_id,
        prose.amount_number,
        prose.written,
        prose.sentence_number,
        table_sum.rows_sek,
        prose.amount_sek - table_sum.rows_sek as difference_sek,
        abs(prose.amount_sek - table_sum.rows_sek) <= prose.precision_sek + table_sum.rows_precision_sek as agrees
    from core.prose_amount as prose
    inner join core.delivery_sum as table_sum on prose.delivery_id = table_sum.delivery_id
    where abs(prose.amount_sek - table_sum.rows_sek) * 20 <= table_sum.rows_sek
),

disagreeing as (
    select delivery_id
    from compared
    group by delivery_id
    having not bool_or(agrees)
)

select
    compared.delivery_id as subject,
    cast(compared.rows_sek as string) as expected,
    'sentence ' || cast(compared.sentence_number as string) || ' says ' || compared.written as actual,
    cast(compared.difference_sek as string) as difference
from compared
inner join disagreeing on compared.delivery_id = disagreeing.delivery_id
