-- Grain: one row per delivery that is rejected for itself, with the first reason.
-- Rule:  unreadable, an unknown region or grant in the descriptor, the same delivery once more, an allocation or a ledger
--        whose rows do not close its total, a ledger that is not in kronor, the books of another region.
with faults as (
    select
        delivery_id,
        1 as turn,
        case when kind is null then 'not_described' else 'unreadable' end as refusal,
        fault as reason
    from core.delivery
    where fault is not null
    union all
    select
        delivery_id,
        2 as turn,
        'descriptor_region' as refusal,
        'region ''' || region_text || ''' in the descriptor is not known' as reason
    from core.delivery
    where region_text is not null and region_code is null
    union all
    select
        delivery_id,
        3 as turn,
        'descriptor_grant' as refusal,
        'grant ''' || grant_text || ''' in the descriptor is not known' as reason
    from core.delivery
    where grant_text is not null and grant_code is null
    union all
    select
        delivery_id,
        4 as turn,
        'repeated' as refusal,
        'it is the same delivery as ' || first_delivery_id || ': same bytes, same meaning' as reason
    from core.repeated_delivery
    union all
    select
        delivery_id,
        6 as turn,
        'ledger_unit' as refusal,
        'a ledger is in kronor, and the header of its money names another unit' as reason
    from core.delivery
    where kind = 'ledger' and header_kronor <> 1
    union all
    select
        total_fault.delivery_id,
        5 as turn,
        'total_differs' as refusal,
        total_fault.reason
    from core.total_fault as total_fault
    inner join core.delivery as delivery on total_fault.delivery_id = delivery.delivery_id
    where delivery.kind in ('allocation', 'ledger')
    union all
    select
        told.delivery_id,
        7 as turn,
        'other_region' as refusal,
        'its organisation number ' || told.text || ' is that of region ' || region.region_code || ', the descriptor says '
        || delivery.region_code as reason
    from staging.delivery_told as told
    inner join core.delivery as delivery on told.delivery_id = delivery.delivery_id
    inner join staging.region as region on told.org_no = region.org_digits
    where region.region_code <> delivery.region_code
    union all
    select
        delivery_id,
        8 as turn,
        'no_region' as refusal,
        'a SIE budget names no region; expected bidrag.region in the descriptor' as reason
    from staging.delivery
    where kind = 'budget' and format = 'sie' and region_text is null
)

select
    delivery_id,
    min_by(refusal, cast(turn as string) || reason) as refusal,
    min_by(reason, cast(turn as string) || reason) as reason
from faults
group by delivery_id
