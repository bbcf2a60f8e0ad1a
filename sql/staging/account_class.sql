-- Grain: one row per range of accounts, in one region or all (*), while valid.
select
    region_code,
    account_from,
    account_to,
    account_class,
    coalesce(valid_from, date '0001-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to
from raw.account_classes
