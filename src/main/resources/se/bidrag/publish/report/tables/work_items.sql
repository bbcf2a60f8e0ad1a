select
    grants.grant_number,
    fct_work_item.region_code,
    fct_work_item.year,
    fct_work_item.projects,
    fct_work_item.deferred_sek,
    fct_work_item.at_stake_sek,
    fct_work_item.proposed_cause,
    fct_work_item.owner,
    fct_work_item.note,
    fct_work_item.opened_on,
    fct_work_item.age_days,
    fct_work_item.is_synthetic
from fct_work_item
join grant_number as grants
    on grants.grant_code = fct_work_item.grant_code
order by at_stake_sek desc nulls last, region_code nulls last, year nulls last, grant_number nulls last
