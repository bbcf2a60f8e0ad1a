-- Grain: one row per delivery of the calendar that is due and has not come.
select
    due.kind,
    coalesce(due.region_code, '*') as region_code,
    due.year,
    due.due,
    days_between(due.due, run.as_of) as days_late
from core.due_delivery as due
cross join core.run as run
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
