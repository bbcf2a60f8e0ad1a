select
    grants.grant_number,
    fct_deviation_change.region_code,
    fct_deviation_change.year,
    fct_deviation_change.measure,
    fct_deviation_change.change,
    fct_deviation_change.old_sek,
    fct_deviation_change.new_sek
from fct_deviation_change
join grant_number as grants
    on grants.grant_code = fct_deviation_change.grant_code
order by region_code nulls last, year nulls last, grant_number nulls last, measure nulls last
