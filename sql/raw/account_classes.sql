-- Grain: one row per range of accounts, in one region or all (*), while valid.
-- Source: reference/account_classes.csv
-- Required: region_code, account_from, account_to, account_class
select
    cast(null as string) as region_code,
    cast(null as string) as account_from,
    cast(null as string) as account_to,
    cast(null as string) as account_class,
    cast(null as date) as valid_from,
    cast(null as date) as valid_to
where false
