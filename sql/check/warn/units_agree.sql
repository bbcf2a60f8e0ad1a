-- A document's cells, its header, its descriptor and the sentence above its table name one unit.
-- Svenska: Ett dokuments celler, rubrik, beskrivning och meningen ovanför tabellen anger samma enhet.
select
    delivery_id as subject,
    cast(kronor as string) || ' kr, which was used' as expected,
    listed(array_agg(said)) as actual,
    cast(null as string) as difference
from (
    select
        delivery_id,
        kronor,
        'the header says ' || cast(header_kronor as string) || ' kr' as said
    from core.delivery_unit
    where header_kronor is distinct from kronor
    union all
    select
        delivery_id,
        kronor,
        'the descriptor says ' || cast(told_kronor as string) || ' kr' as said
    from core.delivery_unit
    where told_kronor is distinct from kronor
    union all
    select
        delivery_id,
        kronor,
        'the sentence above says ' || cast(above_kronor as string) || ' kr' as said
    from core.delivery_unit
    where above_kronor is distinct from kronor
    union all
    select
        delivery_unit.delivery_id,
        delivery_unit.kronor,
        'a cell says ' || written.unit_name as said
    from core.written_record as written
    inner join core.delivery_unit as delivery_unit on written.delivery_id = delivery_unit.delivery_id
    inner join staging.document as document on written.delivery_id = document.delivery_id
    inner join staging.unit as cell on written.unit_name = cell.name
    where cell.kronor <> delivery_unit.kronor
) as unit
where said is not null
group by delivery_id, kronor
