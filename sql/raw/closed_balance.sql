-- Grain: one row per closing in force, region, balance account and grant (null: the rest of the account).
-- Source: closed/, the facts of approved proposals.
select
    cast(null as string) as closing,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    cast(null as string) as account,
    cast(null as string) as grant_code,
    cast(null as decimal(18, 2)) as closing_sek
where false
