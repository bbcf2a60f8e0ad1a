-- A range of accounts runs from the lower to the higher account.
-- Svenska: Ett kontointervall går från det lägre kontot till det högre.
with bound as (
    select 'account_classes.csv' as file, account_from, account_to from raw.account_classes
    union all
    select 'grant_mappings.csv', account_from, account_to from raw.grant_mappings
)

select distinct
    file as subject,
    'from the lower to the higher' as expected,
    account_from || ' to ' || account_to as actual,
    cast(null as string) as difference
from bound
where substr(account_to, 1, length(account_from)) < substr(account_from, 1, length(account_to))
