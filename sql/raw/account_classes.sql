-- Grain: one row per range of accounts, in one region or all (*), while valid.
-- Source: reference/account_classes.csv
-- Required: region_code, account_from, account_to, account_class
-- Allowed: account_class: grant_revenue_targeted, grant_revenue_general, deferred_revenue, accrued_revenue, repayment, equalisation, cost_reimbursement, vat_compensation, passed_on, other
select
    cast(null as string) as region_code,
    cast(null as string) as account_from,
    cast(null as string) as account_to,
    cast(null as string) as account_class,
    cast(null as date) as valid_from,
    cast(null as date) as valid_to
where false
