-- Grain: one row per closing, region, grant and figure: what was booked on it after the period.
-- Rule:  deferrals, accruals and repayments on a grant of the closed year or of one before it.
-- Why:   of a grant without a year it cannot be told which year's money it was.
select
    closed.closing,
    booked.region_code,
    coalesce(bundle.reconciled_code, booked.grant_code) as grant_code,
    closed.year,
    case booked.account_class
        when 'deferred_revenue' then 'deferred' when 'accrued_revenue' then 'accrued' else 'repaid'
    end as figure,
    cast(sum(booked.received_sek) as decimal(18, 2)) as settled_later_sek,
    max(booked.posting_date) as last_settled_on,
    bool_or(booked.is_synthetic) as is_synthetic
from core.receipt as booked
inner join core.closed_region as closed
    on booked.region_code = closed.region_code
    and booked.posting_date > closed.last_day
inner join core.grant as code on booked.grant_code = code.grant_code and code.year <= closed.year
left join reconciliation.reconciled_as as bundle
    on booked.region_code = bundle.region_code
    and closed.year = bundle.year
    and booked.grant_code = bundle.grant_code
where
    booked.out_of_force_reason is null
    and booked.account_class in ('deferred_revenue', 'accrued_revenue', 'repayment')
group by
    closed.closing, booked.region_code, coalesce(bundle.reconciled_code, booked.grant_code), closed.year,
    case booked.account_class
        when 'deferred_revenue' then 'deferred' when 'accrued_revenue' then 'accrued' else 'repaid'
    end
