-- A name means one region.
-- Svenska: Ett namn betyder en region.
select
    name as subject,
    1 as expected,
    count(distinct region_code) as actual,
    count(distinct region_code) - 1 as difference
from staging.region_name
group by name
having count(distinct region_code) > 1
