-- Grain: one row per total row of a delivery, with the sums it may be the total of.
-- Rule:  a total row closes when it is the sum of all rows, or of the rows of its own grant and year.
with total_row as (
    select
        delivery_id,
        record_number,
        grant_code,
        year,
        amount_sek,
        precision_sek
    from core.document_record
    where is_total and amount_sek is not null
),

own_rows as (
    select
        delivery_id,
        grant_code,
        year,
        cast(sum(amount_sek) as decimal(18, 2)) as own_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as own_precision_sek
    from core.document_record
    where not is_total and unknown_column is null
    group by delivery_id, grant_code, year
)

select
    total_row.delivery_id,
    total_row.record_number,
    total_row.amount_sek as total_sek,
    total_row.precision_sek as total_precision_sek,
    coalesce(delivery_sum.rows_sek, 0) as rows_sek,
    abs(total_row.amount_sek - coalesce(delivery_sum.rows_sek, 0))
    <= total_row.precision_sek + delivery_sum.rows_precision_sek as closes_all,
    coalesce(
        abs(total_row.amount_sek - own_rows.own_sek) <= total_row.precision_sek + own_rows.own_precision_sek, false
    ) as closes_own
from total_row
inner join core.delivery_sum as delivery_sum on total_row.delivery_id = delivery_sum.delivery_id
left join own_rows
    on total_row.delivery_id = own_rows.delivery_id
    and total_row.grant_code is not distinct from own_rows.grant_code
    and total_row.year is not distinct from own_rows.year
