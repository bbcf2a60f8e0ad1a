-- What was received and not recognised is what was deferred and accrued, region by region and year by year.
-- Svenska: Det som mottagits och inte intäktsförts är det som periodiserats, region för region och år för år.
with reconciled as (
    select
        region_code,
        year,
        cast(sum(received_sek) - sum(recognised_sek) as decimal(18, 2)) as not_recognised_sek
    from mart.fct_reconciliation
    group by region_code, year
),

booked as (
    select
        region_code,
        year,
        cast(
            sum(case when account_class in ('deferred_revenue', 'accrued_revenue') then received_sek else 0 end)
            as decimal(18, 2)
        ) as booked_sek
    from mart.fct_receipt
    where is_counted
    group by region_code, year
)

select
    coalesce(reconciled.region_code, booked.region_code) || ' ' || cast(coalesce(reconciled.year, booked.year) as string)
    as subject,
    cast(coalesce(booked.booked_sek, 0) as decimal(18, 2)) as expected,
    cast(coalesce(reconciled.not_recognised_sek, 0) as decimal(18, 2)) as actual,
    cast(coalesce(reconciled.not_recognised_sek, 0) - coalesce(booked.booked_sek, 0) as decimal(18, 2)) as difference
from reconciled
full join booked on reconciled.region_code = booked.region_code and reconciled.year = booked.year
where coalesce(reconciled.not_recognised_sek, 0) <> coalesce(booked.booked_sek, 0)
