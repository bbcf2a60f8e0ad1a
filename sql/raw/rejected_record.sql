-- Grain: one row per record that could not be read as declared.
-- Source: the lake, every kind; money is the figure where it could be read, so that the sums still tie.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as record_number,
    cast(null as string) as column_name,
    cast(null as string) as value,
    cast(null as string) as reason,
    cast(null as string) as unit_text,
    cast(null as decimal(28, 8)) as money
where false
