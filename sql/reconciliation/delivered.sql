-- Grain: one row per region and year that a budget or a ledger was delivered for.
-- Rule:  an adopted original or amendment known by now names them; a ledger's cover touches the year by the as-of date.
with budget as (
    select distinct
        naming.region_code,
        naming.year
    from core.budget_naming as naming
    inner join core.delivery as delivery on naming.delivery_id = delivery.delivery_id
    where delivery.is_known
),

ledger as (
    select distinct
        cover.region_code,
        calendar.year
    from core.ledger_cover as cover
    cross join core.run as run
    inner join core.year as calendar
        on calendar.year between year(cover.covers_from) and year(cover.covers_to)
    where cover.covers_from <= run.as_of and calendar.year <= year(run.as_of)
)

select
    coalesce(budget.region_code, ledger.region_code) as region_code,
    coalesce(budget.year, ledger.year) as year,
    budget.region_code is not null as has_budget,
    ledger.region_code is not null as has_ledger
from budget
full join ledger
    on budget.region_code = ledger.region_code
    and budget.year = ledger.year
