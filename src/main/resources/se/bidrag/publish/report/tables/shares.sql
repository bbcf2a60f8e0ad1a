select
    grants.grant_number,
    fct_share.year,
    fct_share.region_code,
    fct_share.decided_sek,
    fct_share.share_percent,
    fct_share.key_sek,
    fct_share.over_key_sek,
    fct_share.population,
    fct_share.population_year,
    fct_share.per_inhabitant_sek,
    fct_share.is_synthetic
from fct_share
join grant_number as grants
    on grants.grant_code = fct_share.grant_code
order by grant_number nulls last, year nulls last, region_code nulls last
