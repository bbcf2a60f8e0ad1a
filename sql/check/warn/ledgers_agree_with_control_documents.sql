-- What a region booked agrees with its control documents, such as an annual report, to the precision that they state.
-- Svenska: Det en region bokfört stämmer med dess kontrolldokument, till exempel en årsredovisning, inom den noggrannhet de anger.
select
    delivery_id || '#' || cast(record_number as string) || ', ' || region_code || ' ' || cast(year as string) as subject,
    stated_sek as expected,
    booked_sek as actual,
    cast(booked_sek - stated_sek as decimal(18, 2)) as difference
from reconciliation.control
where abs(booked_sek - stated_sek) > precision_sek
