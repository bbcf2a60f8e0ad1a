-- Grain: one row per changed part of a figure and input because of which it changed.
-- Key:   region_code, year, grant_code, figure, delivery_id, kind, name, how
-- Rule:  what is proved; else every changed input that can have done it, the nearest of each kind: a reference row that
--        names the grant, then one for the region; SQL behind the figures; a delivery for the same region and year.
-- Why:   with no input left to name, the program itself was built again.
with open_part as (
    select part.region_code, part.grant_code, part.year, part.figure, part.delivery_id
    from audit.fct_change_part as part
    left join audit.fct_change_proof as proof
        on part.region_code = proof.region_code
        and part.grant_code is not distinct from proof.grant_code
        and part.year = proof.year
        and part.figure = proof.figure
        and part.delivery_id = proof.delivery_id
    where proof.name is null
),

neighbour as (
    select region_code, year, delivery_id from mart.fct_figure_source
    union
    select region_code, year, delivery_id from raw.previous_figure_source
),

candidate as (
    select
        part.region_code, part.grant_code, part.year, part.figure, part.delivery_id, change.kind, change.name, change.how,
        case when change.grant_code = part.grant_code then 1 else 2 end as distance
    from open_part as part
    inner join audit.input_change as change
        on change.kind in ('reference', 'model')
        and coalesce(change.region_code, '*') in ('*', part.region_code)
    where change.is_behind_figures
    union
    select
        part.region_code, part.grant_code, part.year, part.figure, part.delivery_id, change.kind, change.name, change.how,
        case when neighbour.delivery_id is not null then 1 else 3 end as distance
    from open_part as part
    inner join audit.input_change as change on change.kind = 'delivery'
    left join neighbour
        on change.name = neighbour.delivery_id
        and part.region_code = neighbour.region_code
        and part.year = neighbour.year
),

ranked as (
    select
        region_code, grant_code, year, figure, delivery_id, kind, name, how, distance,
        min(distance) over (partition by region_code, grant_code, year, figure, delivery_id, kind) as nearest_of_kind,
        min(distance) over (partition by region_code, grant_code, year, figure, delivery_id) as nearest
    from candidate
)

select region_code, grant_code, year, figure, delivery_id, kind, name, how, true as is_proved
from audit.fct_change_proof
union all
select
    part.region_code, part.grant_code, part.year, part.figure, part.delivery_id,
    coalesce(ranked.kind, 'program') as kind,
    coalesce(ranked.name, 'the program, built again') as name,
    coalesce(ranked.how, 'changed') as how,
    false as is_proved
from open_part as part
left join ranked
    on part.region_code = ranked.region_code
    and part.grant_code is not distinct from ranked.grant_code
    and part.year = ranked.year
    and part.figure = ranked.figure
    and part.delivery_id = ranked.delivery_id
    and ranked.distance = ranked.nearest_of_kind
    and (ranked.distance < 3 or ranked.nearest = 3)
