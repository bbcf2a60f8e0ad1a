-- Grain: one row per delivery and unit written in its records (null: none written).
-- Source: the reader's own count and sum, made while reading and before anything was written to the lake.
-- Why:   tie_out holds the lake against it; money_total is amount, or debit - credit, over every record whose figure could be read.
select
    cast(null as string) as delivery_id,
    cast(null as string) as unit_text,
    cast(null as bigint) as record_count,
    cast(null as decimal(38, 8)) as money_total
where false
