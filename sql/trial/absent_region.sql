-- Grain: one row per delivery for regions and region that it does not name.
with named as (
    select distinct
        delivery_id,
        region_code
    from core.document_record
    where kind = 'allocation' and not is_total and region_code is not null
),

table_of_regions as (
    select distinct named.delivery_id
    from named
    inner join core.delivery as delivery on named.delivery_id = delivery.delivery_id
    where delivery.recipient_type = 'region'
)

select
    table_of_regions.delivery_id,
    region.region_code,
    region.region_name
from table_of_regions
cross join core.region as region
left join named on table_of_regions.delivery_id = named.delivery_id and region.region_code = named.region_code
where named.region_code is null
