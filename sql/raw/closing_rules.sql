-- Grain: one row per rule of how large a difference has to be explained before a period is closed.
-- Source: reference/closing_rules.csv
-- Required: region_code
select
    cast(null as string) as region_code,
    cast(null as string) as period,
    cast(null as decimal(18, 2)) as amount_sek,
    cast(null as decimal(18, 8)) as share
where false
