-- Grain: one row per region, year, bridge and reason for which delivered amounts are in no figure.
with fact as (
    select region_code, year, 'decided_not_counted' as bridge, not_counted_reason as reason, amount_sek
    from core.allocation
    where not_counted_reason is not null and region_code is not null
    union all
    select region_code, year, 'budgeted_not_counted', not_counted_reason, amount_sek
    from core.budget
    where not_counted_reason is not null
    union all
    select region_code, year, 'received_not_counted', out_of_force_reason, received_sek
    from core.receipt
    where out_of_force_reason is not null and account_class <> 'passed_on'
)

select
    region_code,
    year,
    bridge,
    reason,
    cast(sum(amount_sek) as decimal(18, 2)) as amount_sek
from fact
group by region_code, year, bridge, reason
