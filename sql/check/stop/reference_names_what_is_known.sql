-- The reference tables name only regions and grants that are known.
-- Svenska: Referenstabellerna anger bara kända regioner och bidrag.
with named as (
    select 'region_names.csv' as file, region_code, cast(null as string) as grant_code from raw.region_names
    union all
    select 'grant_names.csv', region_code, grant_code from raw.grant_names
    union all
    select 'grant_relations.csv', null, grant_code from raw.grant_relations
    union all
    select 'grant_relations.csv', null, related_code from raw.grant_relations
    union all
    select 'allocation_keys.csv', region_code, null from raw.allocation_keys
    union all
    select 'account_classes.csv', region_code, null from raw.account_classes
    union all
    select 'grant_mappings.csv', region_code, grant_code from raw.grant_mappings
    union all
    select 'delivery_calendar.csv', region_code, null from raw.delivery_calendar
    union all
    select 'explanations.csv', region_code, grant_code from raw.explanations
)

select distinct
    named.file as subject,
    'a known region and grant' as expected,
    coalesce(named.region_code, '') || ' ' || coalesce(named.grant_code, '') as actual,
    cast(null as string) as difference
from named
left join core.region as region on named.region_code = region.region_code
left join core.grant as code on named.grant_code = code.grant_code
where
    (named.region_code is not null and named.region_code <> '*' and region.region_code is null)
    or (named.grant_code is not null and code.grant_code is null)
