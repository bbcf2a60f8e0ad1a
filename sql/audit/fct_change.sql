-- Grain: one row per figure that changed since the previous publication; a figure that changed by nothing is none.
-- Key:   region_code, year, grant_code, figure
with figure as (
    select region_code, grant_code, year, figure, amount_sek as new_sek, cast(null as decimal(18, 2)) as old_sek
    from mart.fct_figure_source
    union all
    select region_code, grant_code, year, figure, null, amount_sek
    from raw.previous_figure_source
    union all
    select region_code, grant_code, year, figure, new_sek, old_sek
    from audit.fct_change_explained
),

summed as (
    select
        region_code,
        grant_code,
        year,
        figure,
        cast(sum(old_sek) as decimal(18, 2)) as old_sek,
        cast(sum(new_sek) as decimal(18, 2)) as new_sek
    from figure
    group by region_code, grant_code, year, figure
),

cause as (
    select region_code, grant_code, year, figure, kind, name, how, is_proved
    from audit.fct_change_reason
    union all
    select region_code, grant_code, year, figure, kind, name, how, false
    from audit.fct_change_explained_reason
),

reason as (
    select
        region_code,
        grant_code,
        year,
        figure,
        bool_and(is_proved) as is_proved,
        listed(array_agg(kind || ' ' || name || ' ' || how)) as because
    from cause
    group by region_code, grant_code, year, figure
)

select
    summed.region_code,
    summed.grant_code,
    summed.year,
    summed.figure,
    summed.old_sek,
    summed.new_sek,
    cast(coalesce(summed.new_sek, 0) - coalesce(summed.old_sek, 0) as decimal(18, 2)) as change_sek,
    reason.is_proved,
    reason.because
from summed
inner join reason
    on summed.region_code = reason.region_code
    and summed.grant_code is not distinct from reason.grant_code
    and summed.year = reason.year
    and summed.figure = reason.figure
where summed.old_sek is distinct from summed.new_sek
