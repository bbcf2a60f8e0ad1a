-- Grain: one row per delivery: what one unit of its figures is worth in kronor, null where nothing says.
-- Rule:  the amount column's header decides, then the descriptor, then the sentence above a document's table; the largest
--        unit word in the header counts, as in 'kronor, milj.'; a ledger is in kronor, and so is SIE. A stated total has its own unit, else the
--        figures'. Figures that sum to 10^15 kronor or more have no unit: no such money exists.
with header_unit as (
    select
        delivery.delivery_id,
        max(unit.kronor) as kronor
    from staging.delivery as delivery
    inner join staging.unit as unit on (' ' || delivery.amount_header || ' ') like ('% ' || unit.name || ' %')
    group by delivery.delivery_id
),

figures as (
    select
        delivery_id,
        max(abs(money_total)) as figures
    from staging.delivery_total
    where unit_name is null
    group by delivery_id
),

named as (
    select
        delivery.delivery_id,
        header_unit.kronor as header_kronor,
        told.kronor as told_kronor,
        above.kronor as above_kronor,
        stated.kronor as stated_kronor,
        delivery.kind = 'ledger' or coalesce(delivery.format = 'sie', false) as is_kronor,
        coalesce(header_unit.kronor, told.kronor, above.kronor) as kronor
    from staging.delivery as delivery
    left join header_unit on delivery.delivery_id = header_unit.delivery_id
    left join staging.document as document on delivery.delivery_id = document.delivery_id
    left join staging.unit as told on delivery.unit_name = told.name
    left join staging.unit as above on document.unit_above = above.name
    left join staging.unit as stated on delivery.stated_unit_name = stated.name
),

judged as (
    select
        named.delivery_id,
        named.header_kronor,
        named.told_kronor,
        named.above_kronor,
        named.stated_kronor,
        case
            when named.is_kronor then 1
            when coalesce(figures.figures, 0) < cast(1000000000000000 / nullif(named.kronor, 0) as decimal(18, 2))
            then named.kronor
        end as kronor
    from named
    left join figures on named.delivery_id = figures.delivery_id
)

select
    delivery_id,
    header_kronor,
    told_kronor,
    above_kronor,
    kronor,
    coalesce(stated_kronor, kronor) as stated_kronor
from judged
