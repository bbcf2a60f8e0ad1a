-- Every fact names a region, a grant and a year that are known.
-- Svenska: Varje faktarad anger en känd region, ett känt bidrag och ett känt år.
with fact as (
    select delivery_id, record_number, region_code, grant_code, year, recipient_type = 'region' as needs_region, true as needs_grant
    from mart.fct_allocation
    union all
    select delivery_id, record_number, region_code, grant_code, year, true, true
    from mart.fct_budget
    union all
    select delivery_id, record_number, region_code, grant_code, year, true, false
    from mart.fct_receipt
)

select
    fact.delivery_id || '#' || cast(fact.record_number as string) as subject,
    'a known region, grant and year' as expected,
    coalesce(fact.region_code, 'no region') || ', ' || coalesce(fact.grant_code, 'no grant') || ', '
    || coalesce(cast(fact.year as string), 'no year') as actual,
    cast(null as string) as difference
from fact
left join mart.dim_region as region on fact.region_code = region.region_code
left join mart.dim_grant as code on fact.grant_code = code.grant_code
where
    fact.year is null
    or (fact.needs_region and region.region_code is null)
    or ((fact.needs_grant or fact.grant_code is not null) and code.grant_code is null)
