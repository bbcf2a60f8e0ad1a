select
    grants.grant_number,
    fct_change.region_code,
    fct_change.year,
    fct_change.figure,
    fct_change.old_sek,
    fct_change.new_sek,
    fct_change.change_sek,
    fct_change.is_proved,
    fct_change.because
from fct_change
left join grant_number as grants
    on grants.grant_code = fct_change.grant_code
order by region_code nulls last, year nulls last, grant_number nulls last, figure nulls last
