select region_code, series_code, year, decided_sek, budgeted_sek, received_sek, is_synthetic
from fct_series_year
order by series_code nulls last, region_code nulls last, year nulls last
