-- Grain: one row per figure and delivery whose part in it changed since the previous publication.
-- Key:   region_code, year, grant_code, figure, delivery_id
-- Rule:  a figure's parts change by what the figure does, to the öre; empty where the delivery had, or has, no part.
with side as (
    select
        region_code,
        grant_code,
        year,
        figure,
        delivery_id,
        cast(null as decimal(18, 2)) as old_sek,
        amount_sek as new_sek
    from mart.fct_figure_source
    union all
    select region_code, grant_code, year, figure, delivery_id, amount_sek, null
    from raw.previous_figure_source
),

part as (
    select
        region_code,
        grant_code,
        year,
        figure,
        delivery_id,
        cast(sum(old_sek) as decimal(18, 2)) as old_sek,
        cast(sum(new_sek) as decimal(18, 2)) as new_sek
    from side
    group by region_code, grant_code, year, figure, delivery_id
)

select
    part.region_code,
    part.grant_code,
    part.year,
    part.figure,
    part.delivery_id,
    part.old_sek,
    part.new_sek,
    cast(coalesce(part.new_sek, 0) - coalesce(part.old_sek, 0) as decimal(18, 2)) as change_sek
from part
inner join raw.previous_publication as compared on compared.publication_id is not null
where part.old_sek is distinct from part.new_sek and exists (select 1 from raw.previous_input)
