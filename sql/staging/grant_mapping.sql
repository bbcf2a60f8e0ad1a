-- Grain: one row per rule that names the grant of a ledger row; null is any.
select
    region_code,
    priority,
    account_from,
    coalesce(account_to, account_from) as account_to,
    project,
    activity,
    counterparty,
    lower(text_contains) as text_contains,
    grant_code,
    coalesce(valid_from, date '0001-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to
from raw.grant_mappings
