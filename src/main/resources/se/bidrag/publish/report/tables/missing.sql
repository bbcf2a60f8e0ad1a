select kind, region_code, year, due, days_late, expected_sek
from fct_missing
order by days_late desc nulls last, kind nulls last, region_code nulls last, year nulls last
