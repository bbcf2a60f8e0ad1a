-- An account means one class in a region at a time.
-- Svenska: Ett konto betyder en klass i en region åt gången.
select
    region_code || ' ' || account || ' from ' || cast(valid_from as string) as subject,
    1 as expected,
    classes as actual,
    classes - 1 as difference
from core.account_class
where classes > 1
