-- Grain: one row per pair of related grants.
select
    grant_code,
    related_code,
    relation
from raw.grant_relations
