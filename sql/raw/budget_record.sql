-- Grain: one row per readable record of a budget.
-- Source: the lake.
-- Why:   a SIE file budgets accounts and objects, not grants; entry says which, and is null elsewhere.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as entry,
    cast(null as string) as region_text,
    cast(null as string) as grant_text,
    cast(null as string) as year_text,
    cast(null as string) as side_text,
    cast(null as string) as board,
    cast(null as string) as status_text,
    cast(null as string) as account,
    cast(null as string) as period,
    cast(null as string) as project,
    cast(null as string) as activity,
    cast(null as string) as counterparty,
    cast(null as string) as unit_text,
    cast(null as decimal(28, 8)) as amount,
    cast(null as integer) as amount_decimals,
    cast(null as string) as amount_text,
    cast(null as boolean) as is_estimate,
    cast(null as string) as label
where false
