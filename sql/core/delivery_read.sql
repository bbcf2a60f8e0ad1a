-- Grain: one row per delivery: records and money as read back from the lake, and what was refused.
with layer as (
    select
        delivery_id,
        count(*) as record_count,
        cast(sum(amount_sek) as decimal(18, 2)) as money_sek
    from core.document_record
    group by delivery_id
    union all
    select
        delivery_id,
        cast(sum(record_count) as bigint) as record_count,
        cast(sum(money_sek) as decimal(18, 2)) as money_sek
    from core.ledger_summary
    group by delivery_id
    union all
    select
        delivery_id,
        count(*) as record_count,
        cast(sum(money_sek) as decimal(18, 2)) as money_sek
    from core.ledger_extra
    group by delivery_id
    union all
    select
        delivery_id,
        count(*) as record_count,
        cast(sum(amount_sek) as decimal(18, 2)) as money_sek
    from core.account_budget
    group by delivery_id
),

read_back as (
    select
        delivery_id,
        cast(sum(record_count) as bigint) as record_count,
        cast(sum(money_sek) as decimal(18, 2)) as money_sek
    from layer
    group by delivery_id
),

unreadable as (
    select
        rejected.delivery_id,
        count(*) as record_count,
        cast(
            sum(
                rejected.money * delivery.sign
                * coalesce(case when rejected.unit_name is null then delivery.kronor else unit.kronor end, 1)
            ) as decimal(18, 2)
        ) as money_sek
    from staging.rejected_record as rejected
    inner join core.delivery as delivery on rejected.delivery_id = delivery.delivery_id
    left join staging.unit as unit on rejected.unit_name = unit.name and abs(rejected.money) < cast(1000000000000000 / nullif(unit.kronor, 0) as decimal(18, 2))
    group by rejected.delivery_id
),

refused as (
    select
        delivery_id,
        count(*) as record_count
    from core.refused_record
    group by delivery_id
)

select
    delivery.delivery_id,
    coalesce(read_back.record_count, 0) + coalesce(unreadable.record_count, 0) as record_count,
    cast(coalesce(read_back.money_sek, 0) + coalesce(unreadable.money_sek, 0) as decimal(18, 2)) as money_sek,
    coalesce(refused.record_count, 0) as refused_count
from core.delivery as delivery
left join read_back on delivery.delivery_id = read_back.delivery_id
left join unreadable on delivery.delivery_id = unreadable.delivery_id
left join refused on delivery.delivery_id = refused.delivery_id
