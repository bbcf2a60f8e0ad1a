-- Grain: one row, this night.
-- Source: the command line, the clock read once, and the newest publication.
select
    cast(null as date) as as_of,
    cast(null as date) as known_at,
    cast(null as string) as publication_id,
    cast(null as string) as previous_publication_id,
    cast(null as timestamp) as built_at,
    cast(null as string) as code_version
where false
