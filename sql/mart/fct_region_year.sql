-- Grain: one row per region and year with a reconciliation row, an unmatched receipt or a delivery.
-- Key:   region_code, year
-- Rule:  money is compared where a row has a difference, and weighs by the larger of budgeted and received; it matches
--        where the row does. Net adds with signs, gross without.
with weighed as (
    select
        region_code,
        year,
        residual_sek,
        payment_residual_sek,
        outcome in ('matched', 'matched_within_rounding') as is_matched,
        case
            when difference_sek is null then cast(null as decimal(18, 2))
            when abs(coalesce(budgeted_sek, 0)) > abs(coalesce(received_sek, 0)) then abs(budgeted_sek)
            else abs(coalesce(received_sek, 0))
        end as weight_sek
    from mart.fct_reconciliation
),

judged as (
    select
        region_code,
        year,
        cast(sum(residual_sek) as decimal(18, 2)) as residual_sek,
        cast(sum(abs(residual_sek)) as decimal(18, 2)) as gross_residual_sek,
        cast(sum(payment_residual_sek) as decimal(18, 2)) as payment_residual_sek,
        cast(sum(abs(payment_residual_sek)) as decimal(18, 2)) as gross_payment_residual_sek,
        cast(sum(weight_sek) as decimal(18, 2)) as compared_sek,
        cast(sum(case when is_matched then weight_sek when weight_sek is not null then 0 end) as decimal(18, 2)) as matched_sek
    from weighed
    group by region_code, year
)

select
    total.region_code,
    total.year,
    total.decided_sek,
    total.budgeted_sek,
    total.received_sek,
    total.recognised_sek,
    total.difference_sek,
    total.gross_difference_sek,
    judged.residual_sek,
    judged.gross_residual_sek,
    judged.payment_residual_sek,
    judged.gross_payment_residual_sek,
    judged.compared_sek,
    judged.matched_sek,
    total.unmatched_received_sek,
    total.grants_matched,
    total.grants_differing,
    total.outcome,
    total.is_synthetic
from reconciliation.region_year as total
left join judged on total.region_code = judged.region_code and total.year = judged.year
