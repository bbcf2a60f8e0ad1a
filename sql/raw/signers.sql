-- Grain: one row per person, what they may sign of a closing and while they may.
-- Source: reference/signers.csv
-- Required: name, role, regions, valid_from
-- Allowed: role: upprättare, granskare, beslutsattestant
-- Why:   no model reads it; a night publishes its rows as inputs, which says from when a signer was known.
select
    cast(null as string) as name,
    cast(null as string) as role,
    cast(null as string) as regions,
    cast(null as decimal(18, 2)) as amount_limit_sek,
    cast(null as date) as valid_from,
    cast(null as date) as valid_to,
    cast(null as string) as public_key
where false
