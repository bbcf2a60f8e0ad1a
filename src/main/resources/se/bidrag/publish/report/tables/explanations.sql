select
    grants.grant_number,
    fct_explanation.region_code,
    fct_explanation.year,
    fct_explanation.measure,
    fct_explanation.cause,
    fct_explanation.explained_sek,
    fct_explanation.evidence
from fct_explanation
join grant_number as grants
    on grants.grant_code = fct_explanation.grant_code
order by region_code nulls last, year nulls last, grant_number nulls last, measure nulls last, cause nulls last
