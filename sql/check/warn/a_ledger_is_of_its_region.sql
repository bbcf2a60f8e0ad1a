-- A ledger that states an organisation number states that of its region.
-- Svenska: En huvudbok som anger ett organisationsnummer anger sin regions.
select
    told.delivery_id as subject,
    region.org_no as expected,
    told.text as actual,
    cast(null as string) as difference
from staging.delivery_told as told
inner join core.delivery as delivery on told.delivery_id = delivery.delivery_id
inner join staging.region as region on delivery.region_code = region.region_code
where told.subject = 'org_no' and told.org_no is distinct from region.org_digits
