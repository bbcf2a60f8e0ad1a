-- Grain: one row per voucher whose move to the other year closes both years, and the row of each year.
-- Rule:  the year that lacks it closes against budgeted or decided; the year that has it closes against the same, else
--        against the other, else nothing is left in it; one voucher to one row, no other voucher would do.
-- Why:   accruals go first: money that a year deferred or accrued was booked where it belongs.
with pairing as (
    select
        shifted.region_code,
        shifted.grant_code,
        shifted.year,
        lacking.grant_code as lacking_code,
        lacking.year as lacking_year,
        shifted.received_sek,
        shifted.evidence,
        abs(lacking.budget_left_sek + shifted.received_sek) <= lacking.budget_tolerance_sek
        and coalesce(
            abs(having_it.budget_left_sek - shifted.received_sek) <= having_it.budget_tolerance_sek,
            abs(having_it.payment_left_sek - shifted.received_sek) <= having_it.payment_tolerance_sek,
            having_it.received_sek = shifted.received_sek
        ) as closes_budget,
        abs(lacking.payment_left_sek + shifted.received_sek) <= lacking.payment_tolerance_sek
        and coalesce(
            abs(having_it.payment_left_sek - shifted.received_sek) <= having_it.payment_tolerance_sek,
            abs(having_it.budget_left_sek - shifted.received_sek) <= having_it.budget_tolerance_sek,
            having_it.received_sek = shifted.received_sek
        ) as closes_payment
    from reconciliation.shifted_receipt as shifted
    inner join reconciliation.year_standing as having_it
        on shifted.region_code = having_it.region_code
        and shifted.grant_code = having_it.grant_code
        and shifted.year = having_it.year
    inner join reconciliation.year_standing as lacking
        on shifted.region_code = lacking.region_code
        and having_it.series_code = lacking.series_code
        and shifted.other_year = lacking.year
    where
        not exists (
            select 1
            from reconciliation.accrual as accrual
            where
                accrual.region_code = shifted.region_code
                and (
                    (accrual.grant_code = having_it.grant_code and accrual.year = having_it.year)
                    or (accrual.grant_code = lacking.grant_code and accrual.year = lacking.year)
                )
        )
),

counted as (
    select
        region_code,
        grant_code,
        year,
        lacking_code,
        lacking_year,
        received_sek,
        evidence,
        count(*) over (partition by region_code, evidence) as homes,
        count(*) over (partition by region_code, lacking_code, lacking_year) as vouchers
    from pairing
    where coalesce(closes_budget, false) or coalesce(closes_payment, false)
)

select
    region_code,
    grant_code,
    year,
    lacking_code,
    lacking_year,
    received_sek,
    evidence
from counted
where homes = 1 and vouchers = 1
