-- A later export has, month by month, the sum of grant money of the export that it replaces.
-- Svenska: Ett senare uttag har, månad för månad, samma summa bidragspengar som uttaget det ersätter.
select
    delivery_id || ' by ' || replaced_by || ', ' || region_code || ' ' || cast(year as string) as subject,
    replaced_sek as expected,
    replacing_sek as actual,
    difference_sek as difference
from mart.fct_replacement
where difference_sek <> 0
