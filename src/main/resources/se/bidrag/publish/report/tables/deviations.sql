select
    grants.grant_number,
    fct_deviation.region_code,
    fct_deviation.year,
    fct_deviation.measure,
    fct_deviation.opened_difference_sek,
    fct_deviation.difference_sek,
    fct_deviation.opened_on,
    fct_deviation.age_days,
    fct_deviation.reopened,
    fct_deviation.owner,
    fct_deviation.note
from fct_deviation
join grant_number as grants
    on grants.grant_code = fct_deviation.grant_code
where fct_deviation.closed_on is null
order by region_code nulls last, year nulls last, grant_number nulls last, measure nulls last
