-- Steps of the bridges; what stands beside them is in the statement.
select region_code, year, bridge, step_order, step, is_figure, amount_sek, running_sek
from fct_statement_step
where bridge <> 'not_counted'
order by region_code nulls last, year nulls last, bridge nulls last, step_order nulls last
