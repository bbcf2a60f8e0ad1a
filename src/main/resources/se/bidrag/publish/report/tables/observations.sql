select
    grants.grant_number,
    fct_observation.region_code,
    fct_observation.year,
    fct_observation.delivery_id,
    fct_observation.cause,
    fct_observation.evidence
from fct_observation
left join grant_number as grants
    on grants.grant_code = fct_observation.grant_code
order by region_code nulls last, year nulls last, cause nulls last, grant_number nulls last, delivery_id nulls last
