-- Grain: one row per delivery: what one unit of its figures is worth in kronor, null where nothing says.
-- Rule:  the amount column's header decides, then the descriptor, then the sentence above a document's table; the longest
--        unit word in the header counts; a ledger is in kronor, and so is SIE. A stated total has its own unit, else the figures'.
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
    told.kronor as told_kronor,
    above.kronor as above_kronor,
    case
        when delivery.kind = 'ledger' or delivery.format = 'sie' then 1
        else coalesce(header_unit.kronor, told.kronor, above.kronor)
    end as kronor,
    case
        when stated.kronor is not null then stated.kronor
        when delivery.kind = 'ledger' or delivery.format = 'sie' then 1
        else coalesce(header_unit.kronor, told.kronor, above.kronor)
    end as stated_kronor
from staging.delivery as delivery
left join header_unit on delivery.delivery_id = header_unit.delivery_id
left join staging.document as document on delivery.delivery_id = document.delivery_id
left join staging.unit as told on delivery.unit_name = told.name
left join staging.unit as above on document.unit_above = above.name
left join staging.unit as stated on delivery.stated_unit_name = stated.name
