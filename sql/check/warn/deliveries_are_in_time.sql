-- Every delivery of the calendar that is due has come.
-- Svenska: Varje leverans som kalendern väntar har kommit.
select
    late.kind || ' ' || late.region_code || ' ' || cast(late.year as string) as subject,
    late.due as expected,
    'not delivered' as actual,
    late.days_late as difference
from reconciliation.late_delivery as late
