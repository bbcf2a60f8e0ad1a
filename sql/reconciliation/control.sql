-- Grain: one row per record of a control document that a ledger can be held against, and what the ledger has.
-- Rule:  a record of an account or a class is all that was booked on it; one without is what was recognised: no deferred
--        or accrued revenue, nothing passed on. Only accounts of grant money, and periods that have ended, are compared.
with stated as (
    select
        line.delivery_id,
        line.record_number,
        line.region_code,
        line.grant_code,
        line.year,
        line.account,
        line.account_class,
        line.first_day,
        line.last_day,
        line.amount_sek,
        line.precision_sek
    from core.control_line as line
    cross join core.run as run
    inner join core.delivery_state as state on line.delivery_id = state.delivery_id
    inner join reconciliation.delivered as delivered
        on line.region_code = delivered.region_code
        and line.year = delivered.year
        and delivered.has_ledger
    left join core.account_class_label as line_class on line.account_class = line_class.account_class
    left join core.account_class as class
        on line.region_code = class.region_code
        and line.account = class.account
        and line.last_day between class.valid_from and class.valid_to
    left join core.account_class_label as own_class on class.account_class = own_class.account_class
    where
        state.not_counted_reason is null
        and line.unknown_column is null
        and not line.is_total
        and line.last_day <= run.as_of
        and (line_class.is_grant_revenue is distinct from false or line.account_class = 'passed_on')
        and (own_class.is_grant_revenue is distinct from false or class.account_class = 'passed_on')
),

booked as (
    select
        receipt.region_code,
        receipt.grant_code,
        coalesce(bundle.reconciled_code, receipt.grant_code) as reconciled_code,
        receipt.posting_date,
        receipt.account,
        receipt.account_class,
        receipt.received_sek,
        receipt.account_class not in ('deferred_revenue', 'accrued_revenue', 'passed_on') as is_recognised
    from core.receipt as receipt
    left join reconciliation.reconciled_as as bundle
        on receipt.region_code = bundle.region_code
        and receipt.year = bundle.year
        and receipt.grant_code = bundle.grant_code
    where receipt.out_of_force_reason is null
)

select
    stated.delivery_id,
    stated.record_number,
    stated.region_code,
    stated.year,
    stated.amount_sek as stated_sek,
    stated.precision_sek,
    cast(coalesce(sum(booked.received_sek), 0) as decimal(18, 2)) as booked_sek
from stated
left join booked
    on stated.region_code = booked.region_code
    and booked.posting_date between stated.first_day and stated.last_day
    and (stated.grant_code is null or stated.grant_code in (booked.grant_code, booked.reconciled_code))
    and (stated.account is null or stated.account = booked.account)
    and (stated.account_class is null or stated.account_class = booked.account_class)
    and (stated.account is not null or stated.account_class is not null or booked.is_recognised)
group by
    stated.delivery_id, stated.record_number, stated.region_code, stated.year, stated.amount_sek, stated.precision_sek
