-- Grain: one row per delivery that is a document, with what is said above its table.
-- Source: the reader, beside the lake file.
select
    cast(null as string) as delivery_id,
    cast(null as string) as unit_above
where false
