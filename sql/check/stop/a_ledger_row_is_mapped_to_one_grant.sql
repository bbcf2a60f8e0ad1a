-- A ledger row is mapped to one grant: no two rules of one priority name different grants for it.
-- Svenska: En huvudboksrad kopplas till ett bidrag: inga två regler av samma prioritet anger olika bidrag för den.
select
    delivery_id || '#' || cast(record_number as string) || ' priority ' || cast(priority as string) as subject,
    1 as expected,
    grants as actual,
    grants - 1 as difference
from core.grant_line_mapping
where grants > 1
