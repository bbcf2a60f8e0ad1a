-- Grain: one row per delivery of the calendar that is due and has not come: absence as an amount, never as zero.
-- Key:   kind, region_code, year
select
    kind,
    case when region_code <> '*' then region_code end as region_code,
    year,
    due,
    days_late,
    expected_sek
from reconciliation.missing
