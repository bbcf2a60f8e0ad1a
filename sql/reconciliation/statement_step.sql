-- Grain: one row per region, year, bridge and step: what the step adds.
-- Rule:  each bridge runs from a figure by causes, then by what cannot be compared, then by what nothing explains.
-- Why:   the figures come from the region's year and the steps from its grants, so that a check can hold them together.
with figure as (
    select
        region_code,
        year,
        decided_sek,
        budgeted_sek,
        received_sek,
        recognised_sek,
        unmatched_received_sek,
        case
            when received_sek is not null or unmatched_received_sek is not null
                then cast(coalesce(received_sek, 0) + coalesce(unmatched_received_sek, 0) as decimal(18, 2))
        end as booked_sek
    from reconciliation.region_year
)

select region_code, year, 'payment' as bridge, 'first' as place, 'decided' as step, decided_sek as amount_sek from figure
union all
select region_code, year, 'payment', 'last', 'received', received_sek from figure
union all
select region_code, year, 'budget', 'first', 'budgeted', budgeted_sek from figure
union all
select region_code, year, 'budget', 'last', 'received', received_sek from figure
union all
select region_code, year, 'budgeting', 'first', 'decided', decided_sek from figure
union all
select region_code, year, 'budgeting', 'last', 'budgeted', budgeted_sek from figure
union all
select region_code, year, 'recognition', 'first', 'received', received_sek from figure
union all
select region_code, year, 'recognition', 'last', 'recognised', recognised_sek from figure
union all
select region_code, year, 'booked', 'first', 'received', received_sek from figure
union all
select region_code, year, 'booked', 'between', 'unmatched', unmatched_received_sek from figure
where unmatched_received_sek is not null
union all
select region_code, year, 'booked', 'last', 'booked', booked_sek from figure
union all
select region_code, year, measure, 'between', cause, cast(sum(explained_sek) as decimal(18, 2))
from reconciliation.explanation
group by region_code, year, measure, cause
union all
select region_code, year, bridge, 'between', gap_reason, cast(sum(unexplained_sek) as decimal(18, 2))
from reconciliation.bridge
where gap_reason is not null and unexplained_sek <> 0
group by region_code, year, bridge, gap_reason
union all
select region_code, year, bridge, 'between', 'unexplained', cast(sum(unexplained_sek) as decimal(18, 2))
from reconciliation.bridge
where gap_reason is null
group by region_code, year, bridge
union all
select region_code, year, 'budgeting', 'between', step, cast(sum(amount_sek) as decimal(18, 2))
from reconciliation.budgeting
group by region_code, year, step
union all
select region_code, year, bridge, 'beside', reason, amount_sek
from reconciliation.not_counted
