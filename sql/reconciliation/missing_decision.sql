-- Grain: one row per region, reconciled grant and year that lacks the payment of a decision, or of one part of it.
-- Rule:  what is missing agrees with the amount; the nearest amount when two are within the precision.
with missing as (
    select
        gap.region_code,
        gap.grant_code,
        gap.year,
        decided.amount_sek as missing_sek,
        decided.precision_sek,
        row_number() over (
            partition by gap.region_code, gap.grant_code, gap.year
            order by abs(gap.left_sek + decided.amount_sek) nulls last, decided.amount_sek nulls last
        ) as turn
    from reconciliation.left_after_repayment as gap
    inner join reconciliation.decided_amount as decided
        on gap.region_code = decided.region_code
        and gap.grant_code = decided.grant_code
        and gap.year = decided.year
    where
        gap.measure = 'payment'
        and gap.is_open
        and abs(gap.left_sek + decided.amount_sek) <= gap.tolerance_sek
)

select
    region_code,
    grant_code,
    year,
    missing_sek,
    precision_sek
from missing
where turn = 1
