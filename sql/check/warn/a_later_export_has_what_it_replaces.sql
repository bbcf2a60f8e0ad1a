-- A later export has, month by month, the sum of grant money of the export that it replaces.
select
    delivery_id || ' by ' || replaced_by || ', ' || region_code || ' ' || cast(year as string) as subject,
    replaced_sek as expected,
    replacing_sek as actual,
    difference_sek as difference
from mart.fct_replacement
where difference_sek <> 0
