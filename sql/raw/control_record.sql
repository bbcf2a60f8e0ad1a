-- Grain: one row per readable record of a control document.
-- Source: the lake.
-- Why:   entry says what a total of a SIE file is of, and is null elsewhere.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as entry,
    cast(null as string) as region_text,
    cast(null as string) as grant_text,
    cast(null as string) as year_text,
    cast(null as string) as period,
    cast(null as string) as account,
    cast(null as string) as statement_line,
    cast(null as string) as unit_text,
    cast(null as decimal(28, 8)) as amount,
    cast(null as integer) as amount_decimals,
    cast(null as string) as amount_text,
    cast(null as decimal(28, 8)) as opening,
    cast(null as decimal(28, 8)) as closing,
    cast(null as boolean) as is_estimate,
    cast(null as string) as label
where false
