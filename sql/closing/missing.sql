-- Grain: one row per thing that has to come before the period can be closed.
-- Key:   kind, subject
-- Rule:  no stop check is violated; every delivery of the calendar for the year has come, due or not, and its ledger
--        reaches the last day; every material deviation has a note.
with reach as (
    select region_code, max(covers_to) as covers_to
    from core.ledger_cover
    where not coalesce(is_addition, false)
    group by region_code
),

due as (
    select distinct
        calendar.kind,
        case when calendar.kind = 'allocation' then '*' else closed.region_code end as region_code,
        calendar.year,
        closed.last_day
    from staging.calendar as calendar
    inner join core.closed_region as closed
        on calendar.year = closed.year
        and calendar.region_code in (closed.region_code, '*')
)

select
    'stop check' as kind,
    check_name as subject,
    'no row that breaks it' as wanted,
    cast(violations as string) || ' that do' as found
from raw.check_outcome
where severity = 'stop' and violations > 0
union all
select
    'delivery',
    due.kind || ' ' || due.region_code || ' ' || cast(due.year as string),
    'delivered by ' || cast(due.last_day as string),
    'not delivered'
from due
left join reconciliation.delivered as delivered
    on due.region_code = delivered.region_code
    and due.year = delivered.year
where
    (due.kind = 'budget' and not coalesce(delivered.has_budget, false))
    or (due.kind = 'ledger' and not coalesce(delivered.has_ledger, false))
    or (
        due.kind = 'allocation'
        and not exists (
            select 1
            from core.allocation as allocation
            where allocation.year = due.year and not allocation.is_out_of_force
        )
    )
union all
select
    'delivery',
    'ledger ' || due.region_code || ' ' || cast(due.year as string),
    'a ledger up to ' || cast(due.last_day as string),
    'one up to ' || cast(reach.covers_to as string)
from due
inner join reach on due.region_code = reach.region_code
where due.kind = 'ledger' and reach.covers_to < due.last_day and year(reach.covers_to) = due.year
union all
select
    'note',
    region_code || ' ' || grant_code || ' ' || cast(year as string) || ' ' || measure,
    'a note in explanations.csv',
    coalesce('a difference of ' || cast(difference_sek as string) || ' kr', 'a difference of unknown size') || ', ' || outcome
from closing.deviation
where is_material and nullif(note, '') is null
