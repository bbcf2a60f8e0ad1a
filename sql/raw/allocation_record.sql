-- Grain: one row per readable record of an allocation.
-- Source: the lake. Column n of the lake file is one of these, or the rest as sent; row n is record n.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as region_text,
    cast(null as string) as grant_text,
    cast(null as string) as year_text,
    cast(null as string) as recipient,
    cast(null as string) as unit_text,
    cast(null as decimal(28, 8)) as amount,
    cast(null as integer) as amount_decimals,
    cast(null as string) as amount_text,
    cast(null as boolean) as is_estimate,
    cast(null as decimal(28, 8)) as population,
    cast(null as decimal(28, 8)) as share,
    cast(null as string) as label,
    cast(null as decimal(28, 8)) as joined_amount
where false
