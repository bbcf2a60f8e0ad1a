-- Grain: one row per deviation that is new, came back, grew, shrank or closed since the previous publication.
-- Key:   deviation_id
-- Rule:  the previous publication is the newest one not made aside; without one every deviation is new.
with compared as (
    select
        now.deviation_id,
        now.region_code,
        now.grant_code,
        now.year,
        now.measure,
        previous.difference_sek as old_sek,
        now.difference_sek as new_sek,
        case
            when previous.deviation_id is null then 'new'
            when now.closed_on is not null and previous.closed_on is null then 'closed'
            when now.closed_on is not null then cast(null as string)
            when previous.closed_on is not null then 'reopened'
            when abs(now.difference_sek) > abs(previous.difference_sek) then 'grew'
            when abs(now.difference_sek) < abs(previous.difference_sek) then 'shrank'
            when now.difference_sek <> previous.difference_sek then 'turned'
        end as change
    from mart.fct_deviation as now
    left join core.previous_deviation as previous on now.deviation_id = previous.deviation_id
)

select
    deviation_id,
    region_code,
    grant_code,
    year,
    measure,
    change,
    old_sek,
    new_sek,
    cast(coalesce(new_sek, 0) - coalesce(old_sek, 0) as decimal(18, 2)) as change_sek
from compared
where change is not null
