-- This publication, and the date of the one that it is compared with.
select
    publication_id,
    as_of,
    known_at,
    built_at,
    previous_publication_id,
    code_version,
    deliveries
from publication
