-- Grain: one row per record of a region's budget that the current publication knows.
-- Source: fct_budget of the current publication, in a trial; empty in a night.
select
    cast(null as string) as delivery_id,
    cast(null as string) as grant_code,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    cast(null as string) as side,
    cast(null as string) as status,
    cast(null as decimal(18, 2)) as amount_sek,
    cast(null as decimal(18, 2)) as precision_sek,
    cast(null as boolean) as is_counted,
    cast(null as string) as not_counted_reason
where false
