-- A document's header, its descriptor and the sentence above its table name one unit.
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
) as unit
where said is not null
group by delivery_id, kronor
