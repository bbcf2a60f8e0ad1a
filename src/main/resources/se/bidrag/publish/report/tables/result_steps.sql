select region_code, year, step_order, step, is_figure, amount_sek, running_sek
from fct_result_step
order by region_code nulls last, year nulls last, step_order nulls last
