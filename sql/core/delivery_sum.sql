-- Grain: one row per delivery of documents: its rows, and the totals that it states itself.
select
    delivery_id,
    cast(sum(case when not is_total and unknown_column is null then amount_sek end) as decimal(18, 2)) as rows_sek,
    cast(
        sum(case when not is_total and unknown_column is null then precision_sek else 0 end) as decimal(18, 2)
    ) as rows_precision_sek,
    count(case when is_total then 1 end) as total_rows
from core.document_record
group by delivery_id
