-- Every receipt on a grant account is mapped to a grant.
-- Svenska: Varje inbetalning på ett bidragskonto är kopplad till ett bidrag.
select
    region_code || ' ' || cast(year as string) as subject,
    cast(0 as decimal(18, 2)) as expected,
    unmatched_received_sek as actual,
    unmatched_received_sek as difference
from mart.fct_region_year
where unmatched_received_sek is not null
