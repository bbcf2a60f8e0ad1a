select region_code, region_name, legal_name, county_letter
from dim_region
order by region_code nulls last
