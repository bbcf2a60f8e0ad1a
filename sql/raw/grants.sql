-- Grain: one row per grant and year it is given for.
-- Source: reference/grants.csv, which must be there
-- Required: grant_code, grant_name
-- Unique: grant_code
-- Allowed: classification: targeted, general, cost_reimbursement
select
    cast(null as string) as grant_code,
    cast(null as string) as grant_name,
    cast(null as string) as series_code,
    cast(null as integer) as year,
    cast(null as string) as classification,
    cast(null as boolean) as is_performance_based,
    cast(null as string) as appropriation,
    cast(null as string) as allocation_key,
    cast(null as decimal(12, 8)) as key_tolerance,
    cast(null as boolean) as is_umbrella,
    cast(null as date) as receipt_due,
    cast(null as date) as usable_to
where false
