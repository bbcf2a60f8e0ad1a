-- Every counted record and the figure it is part of: 1 decided, 2 budgeted, 3 received; 4 received for no known grant.
with record as (
    select
        region_code, year, reconciliation_key, 1 as figure, delivery_id, record_number, amount_sek, amount_sek as recognised_sek,
        amount_text, cast(null as date) as posting_date, null as account, null as voucher, null as project, null as text,
        is_synthetic
    from fct_allocation
    where is_counted and region_code is not null
    union all
    select
        region_code, year, reconciliation_key, 2, delivery_id, record_number, amount_sek, amount_sek,
        amount_text, null, null, null, null, concat_ws(', ', mode, board, status_text), is_synthetic
    from fct_budget
    where is_counted
    union all
    select
        region_code, year, reconciliation_key, case when grant_code is null then 4 else 3 end, delivery_id, record_number,
        received_sek, recognised_sek, null, posting_date, account, voucher, project, text, is_synthetic
    from fct_receipt
    where is_counted or (grant_code is null and not_counted_reason = 'no mapping names its grant')
)

select
    record.region_code,
    grants.grant_number,
    record.year,
    record.figure,
    deliveries.delivery_number,
    record.record_number,
    record.amount_sek,
    record.recognised_sek,
    record.amount_text,
    record.posting_date,
    record.account,
    record.voucher,
    record.project,
    record.text,
    record.is_synthetic
from record
left join grant_number as grants
    on split_part(record.reconciliation_key, '|', 1) = grants.grant_code
join delivery_number as deliveries
    on deliveries.delivery_id = record.delivery_id
order by record.region_code, record.year, record.figure, deliveries.delivery_number, record.record_number
