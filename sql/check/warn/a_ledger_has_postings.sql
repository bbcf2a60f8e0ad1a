-- A ledger that has records has postings among them; one of balances and totals needs granularity: month or year.
-- Svenska: En huvudbok med poster har bokningar bland dem; en med bara saldon och summor behöver granularity: month eller year.
select
    delivery.delivery_id as subject,
    'postings' as expected,
    'only balances and totals' as actual,
    cast(null as string) as difference
from mart.dim_delivery as delivery
left join core.ledger_summary as posted on delivery.delivery_id = posted.delivery_id
where
    delivery.kind = 'ledger'
    and delivery.row_count > delivery.rejected_count
    and not delivery.is_rejected
    and posted.delivery_id is null
