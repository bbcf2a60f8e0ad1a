-- Grain: one row per region and year with a reconciliation row, an unmatched receipt or a delivery.
-- Rule:  a sum is null when all its parts are; received leaves out unmatched receipts.
with summed as (
    select
        region_code,
        year,
        cast(sum(decided_sek) as decimal(18, 2)) as decided_sek,
        cast(sum(budgeted_sek) as decimal(18, 2)) as budgeted_sek,
        cast(sum(received_sek) as decimal(18, 2)) as received_sek,
        cast(sum(recognised_sek) as decimal(18, 2)) as recognised_sek,
        cast(sum(difference_sek) as decimal(18, 2)) as difference_sek,
        cast(sum(abs(difference_sek)) as decimal(18, 2)) as gross_difference_sek,
        cast(count(case when outcome in ('matched', 'matched_within_rounding') then 1 end) as integer) as grants_matched,
        cast(count(case when outcome not in ('matched', 'matched_within_rounding') then 1 end) as integer)
        as grants_differing,
        bool_or(is_synthetic) as is_synthetic
    from reconciliation.outcome
    group by region_code, year
),

any_row as (
    select region_code, year from summed
    union
    select region_code, year from reconciliation.unmatched
    union
    select region_code, year from reconciliation.delivered
)

select
    any_row.region_code,
    any_row.year,
    summed.decided_sek,
    summed.budgeted_sek,
    summed.received_sek,
    summed.recognised_sek,
    summed.difference_sek,
    summed.gross_difference_sek,
    unmatched.unmatched_received_sek,
    coalesce(summed.grants_matched, 0) as grants_matched,
    coalesce(summed.grants_differing, 0) as grants_differing,
    case
        when not coalesce(delivered.has_budget, false) and not coalesce(delivered.has_ledger, false) then 'nothing_delivered'
        when not delivered.has_ledger then 'ledger_not_delivered'
        when not delivered.has_budget then 'budget_not_delivered'
        when coalesce(summed.grants_differing, 0) = 0 and unmatched.unmatched_received_sek is null then 'matched'
        else 'differs'
    end as outcome,
    coalesce(summed.is_synthetic, false) or coalesce(unmatched.is_synthetic, false) as is_synthetic
from any_row
left join summed on any_row.region_code = summed.region_code and any_row.year = summed.year
left join reconciliation.unmatched as unmatched
    on any_row.region_code = unmatched.region_code and any_row.year = unmatched.year
left join reconciliation.delivered as delivered
    on any_row.region_code = delivered.region_code and any_row.year = delivered.year
