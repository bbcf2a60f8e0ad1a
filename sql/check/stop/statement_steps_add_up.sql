-- The steps of each bridge of the statement add up, from its first figure to its last.
-- Svenska: Stegen i varje brygga i sammanställningen går ihop, från dess första tal till dess sista.
select
    region_code || ' ' || cast(year as string) || ' ' || bridge as subject,
    coalesce(amount_sek, 0) as expected,
    running_sek as actual,
    cast(running_sek - coalesce(amount_sek, 0) as decimal(18, 2)) as difference
from mart.fct_statement_step
where is_figure and step_order > 1 and running_sek is distinct from coalesce(amount_sek, 0)
