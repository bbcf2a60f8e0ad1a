-- Every amount that names a region is in its statement, counted or not counted for a reason.
-- Svenska: Varje belopp som anger en region finns i dess sammanställning, räknat eller inte räknat av ett angivet skäl.
with fact as (
    select region_code, year, 'decided' as side, amount_sek from mart.fct_allocation where region_code is not null
    union all
    select region_code, year, 'budgeted', amount_sek from mart.fct_budget
    union all
    select region_code, year, 'received', received_sek from mart.fct_receipt
),

delivered as (
    select region_code, year, side, cast(sum(amount_sek) as decimal(18, 2)) as amount_sek
    from fact
    group by region_code, year, side
),

stated as (
    select
        region_code,
        year,
        case
            when bridge in ('payment', 'decided_not_counted') then 'decided'
            when bridge in ('budget', 'budgeted_not_counted') then 'budgeted'
            else 'received'
        end as side,
        amount_sek
    from mart.fct_statement_step
    where
        (bridge in ('payment', 'budget') and step_order = 1)
        or (bridge = 'booked' and is_figure and step_order > 1)
        or bridge in ('decided_not_counted', 'budgeted_not_counted', 'received_not_counted')
),

statement as (
    select region_code, year, side, cast(sum(amount_sek) as decimal(18, 2)) as amount_sek
    from stated
    group by region_code, year, side
)

select
    coalesce(delivered.region_code, statement.region_code) || ' '
    || cast(coalesce(delivered.year, statement.year) as string) || ' ' || coalesce(delivered.side, statement.side)
    as subject,
    coalesce(delivered.amount_sek, 0) as expected,
    coalesce(statement.amount_sek, 0) as actual,
    cast(coalesce(statement.amount_sek, 0) - coalesce(delivered.amount_sek, 0) as decimal(18, 2)) as difference
from delivered
full join statement
    on delivered.region_code = statement.region_code
    and delivered.year = statement.year
    and delivered.side = statement.side
where coalesce(delivered.amount_sek, 0) <> coalesce(statement.amount_sek, 0)
