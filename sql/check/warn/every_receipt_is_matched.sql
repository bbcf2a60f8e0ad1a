-- Every receipt on a grant account is mapped to a grant.
select
    region_code || ' ' || cast(year as string) as subject,
    cast(0 as decimal(18, 2)) as expected,
    unmatched_received_sek as actual,
    unmatched_received_sek as difference
from mart.fct_region_year
where unmatched_received_sek is not null
