-- Grain: one row, this publication.
-- Key:   publication_id
select
    run.publication_id,
    run.as_of,
    run.known_at,
    run.built_at,
    run.previous_publication_id,
    run.code_version,
    (select count(*) from raw.delivery) as deliveries
from raw.run as run
