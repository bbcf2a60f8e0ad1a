-- Grain: one row per layer and delivery, or per layer and figure (kontrollsumma); every difference but of a control is 0.
-- Key:   layer, subject
-- Rule:  a ledger's own total row = file = lake, lake = facts + rejected + no fact for a reason, counted facts =
--        reconciliation = region and year; each side is summed on its own way; ledgers are summed debit positive. A control
--        is a ledger's own total of an account of grant money against its vouchers, or a document against what was booked.
with part as (
    select
        delivery_id,
        cast(sum(money_sek) as decimal(18, 2)) as money_sek
    from audit.tie_out_part
    group by delivery_id
),

side as (
    select
        'total row' as layer,
        delivery.delivery_id as subject,
        delivery.total_row_sek as expected_sek,
        total.money_sek as actual_sek
    from core.delivery as delivery
    inner join core.file_total as total on delivery.delivery_id = total.delivery_id
    where delivery.total_row_sek is not null
    union all
    select 'file', delivery_id, money_sek, null
    from core.file_total
    union all
    select 'file', read.delivery_id, null, read.money_sek
    from core.delivery_read as read
    inner join core.file_total as total on read.delivery_id = total.delivery_id
    union all
    select 'lake', delivery_id, money_sek, null from core.delivery_read
    union all
    select 'lake', delivery_id, null, money_sek from part
    union all
    select 'control', delivery_id || ' account ' || account, stated_sek, posted_sek from core.ledger_control
    union all
    select 'control document', delivery_id || '#' || cast(record_number as string), stated_sek, booked_sek from reconciliation.control
    union all
    select 'reconciliation', 'decided', cast(sum(amount_sek) as decimal(18, 2)), null from mart.fct_allocation where is_counted
    union all
    select 'reconciliation', 'decided', null, cast(sum(decided_sek) as decimal(18, 2)) from mart.fct_reconciliation
    union all
    select 'reconciliation', 'budgeted', cast(sum(amount_sek) as decimal(18, 2)), null from mart.fct_budget where is_counted
    union all
    select 'reconciliation', 'budgeted', null, cast(sum(budgeted_sek) as decimal(18, 2)) from mart.fct_reconciliation
    union all
    select 'reconciliation', 'received', cast(sum(received_sek) as decimal(18, 2)), null from mart.fct_receipt where is_counted
    union all
    select 'reconciliation', 'received', null, cast(sum(received_sek) as decimal(18, 2)) from mart.fct_reconciliation
    union all
    select 'reconciliation', 'recognised', cast(sum(recognised_sek) as decimal(18, 2)), null from mart.fct_receipt where is_counted
    union all
    select 'reconciliation', 'recognised', null, cast(sum(recognised_sek) as decimal(18, 2)) from mart.fct_reconciliation
    union all
    select 'region and year', 'decided', cast(sum(decided_sek) as decimal(18, 2)), null from mart.fct_reconciliation
    union all
    select 'region and year', 'decided', null, cast(sum(decided_sek) as decimal(18, 2)) from mart.fct_region_year
    union all
    select 'region and year', 'budgeted', cast(sum(budgeted_sek) as decimal(18, 2)), null from mart.fct_reconciliation
    union all
    select 'region and year', 'budgeted', null, cast(sum(budgeted_sek) as decimal(18, 2)) from mart.fct_region_year
    union all
    select 'region and year', 'received', cast(sum(received_sek) as decimal(18, 2)), null from mart.fct_reconciliation
    union all
    select 'region and year', 'received', null, cast(sum(received_sek) as decimal(18, 2)) from mart.fct_region_year
    union all
    select 'region and year', 'recognised', cast(sum(recognised_sek) as decimal(18, 2)), null from mart.fct_reconciliation
    union all
    select 'region and year', 'recognised', null, cast(sum(recognised_sek) as decimal(18, 2)) from mart.fct_region_year
)

select
    layer,
    subject,
    cast(coalesce(sum(expected_sek), 0) as decimal(18, 2)) as expected_sek,
    cast(coalesce(sum(actual_sek), 0) as decimal(18, 2)) as actual_sek,
    cast(coalesce(sum(actual_sek), 0) - coalesce(sum(expected_sek), 0) as decimal(18, 2)) as difference_sek
from side
group by layer, subject
