-- Grain: one row per pair of related grants: part_of, tops_up, replaces.
-- Source: reference/grant_relations.csv
-- Required: grant_code, related_code, relation
-- Allowed: relation: part_of, tops_up, replaces
select
    cast(null as string) as grant_code,
    cast(null as string) as related_code,
    cast(null as string) as relation
where false
