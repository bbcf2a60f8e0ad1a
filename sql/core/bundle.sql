-- Grain: one row per bundle and grant that is part of it, up to three steps down.
with step as (
    select
        relation.grant_code as part_code,
        relation.related_code as bundle_code
    from staging.grant_relation as relation
    where relation.relation = 'part_of' and relation.grant_code <> relation.related_code
)

select
    bundle_code,
    part_code
from step
union
select
    above.bundle_code,
    step.part_code
from step
inner join step as above on step.bundle_code = above.part_code
union
select
    top.bundle_code,
    step.part_code
from step
inner join step as above on step.bundle_code = above.part_code
inner join step as top on above.bundle_code = top.part_code
