-- Grain: one row per delivery that is due.
-- Source: reference/delivery_calendar.csv
-- Required: kind, year, due
-- Allowed: kind: allocation, budget, ledger, control
select
    cast(null as string) as kind,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    cast(null as date) as due
where false
