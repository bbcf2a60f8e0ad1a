-- Grain: one row per amount in the running text of a document that is tried on its own.
-- Source: the sentences of the document; empty in a night.
-- Why:   context is what stands around the sentence: the heading above, the file's name; both as words with blanks between.
select
    cast(null as integer) as amount_number,
    cast(null as integer) as sentence_number,
    cast(null as string) as sentence_words,
    cast(null as string) as context_words,
    cast(null as decimal(28, 8)) as amount,
    cast(null as integer) as amount_decimals,
    cast(null as string) as unit_text
where false
