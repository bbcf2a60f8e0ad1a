-- Grain: one row per delivery: what one unit of its figures is worth in kronor, as far as it says.
-- Rule:  a column's header decides the unit, then the descriptor; the longest unit word in the header counts; a ledger is
--        in kronor. A stated total has its own unit, else the figures'.
with header_unit as (
    select
        delivery.delivery_id,
        max_by(unit.kronor, length(unit.name) * 10000000000 + unit.kronor) as kronor
    from staging.delivery as delivery
    inner join staging.unit as unit on (' ' || delivery.amount_header || ' ') like ('% ' || unit.name || ' %')
    group by delivery.delivery_id
)

select
    delivery.delivery_id,
    header_unit.kronor as header_kronor,
    case when delivery.kind = 'ledger' then 1 else coalesce(header_unit.kronor, unit.kronor) end as kronor,
    coalesce(
        stated_unit.kronor, case when delivery.kind = 'ledger' then 1 end, header_unit.kronor, unit.kronor
    ) as stated_kronor
from staging.delivery as delivery
left join header_unit on delivery.delivery_id = header_unit.delivery_id
left join staging.unit as unit on delivery.unit_name = unit.name
left join staging.unit as stated_unit on delivery.stated_unit_name = stated_unit.name
