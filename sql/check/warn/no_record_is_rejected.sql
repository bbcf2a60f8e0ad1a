-- Every delivered record can be read and names a region, grant and year that are known.
-- Svenska: Varje levererad post kan läsas och anger en känd region, ett känt bidrag och ett känt år.
select
    delivery_id || '#' || cast(record_number as string) as subject,
    'a readable record' as expected,
    coalesce(column_name || ' ', '') || coalesce('''' || value || ''': ', '') || reason as actual,
    cast(null as string) as difference
from mart.rejected_row
