-- Grain: one row per closing, figure and content of records that are not as many today as when it was closed.
-- Rule:  a voucher is the same when everything booked is, a line of a document when its amount is: another export, or
--        another row number, changes nothing. Of several deliveries the last by name stands for them.
with side as (
    select
        closing, region_code, grant_code, year, figure, delivery_id, posting_date, account, account_class, voucher, project,
        activity, cost_centre, counterparty, amount_sek, is_synthetic, 1 as closed_count, 0 as today_count
    from core.closed_record
    union all
    select
        closing, region_code, grant_code, year, figure, delivery_id, posting_date, account, account_class, voucher, project,
        activity, cost_centre, counterparty, amount_sek, is_synthetic, 0, 1
    from reconciliation.closing_record
)

select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    posting_date,
    account,
    max(account_class) as account_class,
    voucher,
    project,
    activity,
    cost_centre,
    counterparty,
    amount_sek,
    coalesce(cast(posting_date as string), '') || '|' || coalesce(account, '') || '|' || coalesce(voucher, '')
    || '|' || coalesce(project, '') || '|' || coalesce(activity, '') || '|' || coalesce(cost_centre, '')
    || '|' || coalesce(counterparty, '') || '|' || cast(amount_sek as string) as content,
    max(case when closed_count = 1 then delivery_id end) as closed_delivery_id,
    max(case when today_count = 1 then delivery_id end) as today_delivery_id,
    sum(closed_count) as closed_count,
    sum(today_count) as today_count,
    cast(sum(closed_count * amount_sek) as decimal(18, 2)) as closed_sek,
    cast(sum(today_count * amount_sek) as decimal(18, 2)) as today_sek,
    bool_or(is_synthetic) as is_synthetic
from side
group by
    closing, region_code, grant_code, year, figure, posting_date, account, voucher, project, activity, cost_centre,
    counterparty, amount_sek
having sum(closed_count) <> sum(today_count) and amount_sek <> 0
