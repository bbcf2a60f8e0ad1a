-- Grain: one row per budget delivery that is in force, and region and year that it names.
-- Rule:  its descriptor names them, else its rows; an adopted original or amendment names them even when it is empty.
with usable as (
    select
        delivery.delivery_id,
        delivery.region_code,
        delivery.year,
        delivery.series,
        delivery.mode,
        delivery.status,
        delivery.dated
    from core.delivery as delivery
    inner join core.delivery_state as state on delivery.delivery_id = state.delivery_id
    where
        delivery.kind = 'budget'
        and delivery.mode in ('original', 'amendment')
        and not state.is_rejected
        and state.superseded_by is null
)

select
    usable.delivery_id,
    usable.region_code,
    usable.year,
    usable.series,
    usable.mode,
    usable.dated
from usable
where usable.region_code is not null and usable.year is not null and usable.status = 'adopted'
union
select
    usable.delivery_id,
    line.region_code,
    line.year,
    usable.series,
    usable.mode,
    usable.dated
from usable
inner join core.budget_line as line on usable.delivery_id = line.delivery_id
where line.status = 'adopted' and line.unknown_column is null and not line.is_total
