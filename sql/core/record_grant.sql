-- Grain: one row per record that writes a name of a grant we know.
-- Rule:  a name holds in its region, its year and while valid on the document's date; two grants for one name are none.
select
    record.delivery_id,
    record.record_number,
    min(name.grant_code) as grant_code,
    count(distinct name.grant_code) as grants
from core.written_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
inner join staging.grant_name as name on record.grant_name = name.name
left join staging.region_name as region on record.region_name = region.name
where
    (name.year is null or name.year = coalesce(record.year, delivery.year))
    and (name.region_code is null or name.region_code = coalesce(region.region_code, delivery.region_code))
    and delivery.dated between name.valid_from and name.valid_to
group by record.delivery_id, record.record_number
