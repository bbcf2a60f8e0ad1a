-- Grain: one row per rule that names the grant of a ledger row.
-- Source: reference/grant_mappings.csv
-- Required: region_code, priority, grant_code
select
    cast(null as string) as region_code,
    cast(null as integer) as priority,
    cast(null as string) as account_from,
    cast(null as string) as account_to,
    cast(null as string) as project,
    cast(null as string) as activity,
    cast(null as string) as counterparty,
    cast(null as string) as text_contains,
    cast(null as string) as grant_code,
    cast(null as date) as valid_from,
    cast(null as date) as valid_to
where false
