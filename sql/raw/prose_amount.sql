-- Grain: one row per amount in a document's running text, in reading order.
-- Source: the reader, beside the lake file; amount is null where the figure does not read.
select
    cast(null as string) as delivery_id,
    cast(null as bigint) as amount_number,
    cast(null as bigint) as sentence_number,
    cast(null as string) as sentence,
    cast(null as string) as figure_text,
    cast(null as decimal(28, 8)) as amount,
    cast(null as integer) as amount_decimals,
    cast(null as string) as unit_text
where false
