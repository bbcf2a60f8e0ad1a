-- Grain: one row per closing, figure and record that the figure is summed from today.
-- Rule:  the records of the closed year; of a part of it the ledger's posted by its last day. Documents are of the year.
--        A record is received, and recognised, deferred, accrued or repaid too; without a grant it is unmatched alone.
with document as (
    select 'decided' as figure, region_code, grant_code, year, delivery_id, record_number, amount_sek, is_synthetic
    from reconciliation.decided_part
    union all
    select 'budgeted', region_code, grant_code, year, delivery_id, record_number, amount_sek, is_synthetic
    from core.budget
    where not_counted_reason is null
),

ledger_figure as (
    select 'received' as figure, cast(null as string) as account_class
    union all
    select 'recognised', cast(null as string)
    union all
    select 'deferred', 'deferred_revenue'
    union all
    select 'accrued', 'accrued_revenue'
    union all
    select 'repaid', 'repayment'
    union all
    select 'unmatched', cast(null as string)
),

line as (
    select
        figure, region_code, grant_code, year, delivery_id, record_number,
        cast(null as date) as posting_date,
        cast(null as string) as account, cast(null as string) as account_class, cast(null as string) as voucher,
        cast(null as string) as project, cast(null as string) as activity, cast(null as string) as cost_centre,
        cast(null as string) as counterparty,
        amount_sek, is_synthetic
    from document
    union all
    select
        figure.figure, booked.region_code, booked.grant_code, booked.year, booked.delivery_id, booked.record_number,
        booked.posting_date,
        booked.account, booked.account_class, booked.voucher, booked.project, booked.activity, booked.cost_centre,
        booked.counterparty,
        case when figure.figure = 'recognised' then booked.recognised_sek else booked.received_sek end,
        booked.is_synthetic
    from core.receipt as booked
    inner join ledger_figure as figure
        on (figure.figure = 'unmatched') = (booked.grant_code is null)
        and coalesce(figure.account_class, booked.account_class) = booked.account_class
    where booked.out_of_force_reason is null and booked.account_class <> 'passed_on'
)

select
    closed.closing, line.region_code, coalesce(bundle.reconciled_code, line.grant_code) as grant_code, line.year,
    line.figure, line.delivery_id, line.record_number, line.posting_date, line.account, line.account_class, line.voucher,
    line.project, line.activity, line.cost_centre, line.counterparty, line.amount_sek, line.is_synthetic
from line
inner join core.closed_region as closed
    on line.region_code = closed.region_code
    and line.year = closed.year
    and (line.posting_date is null or line.posting_date <= closed.last_day)
left join reconciliation.reconciled_as as bundle
    on line.region_code = bundle.region_code
    and line.year = bundle.year
    and line.grant_code = bundle.grant_code
