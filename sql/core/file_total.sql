-- Grain: one row per delivery: records and money as its reader counted them in the file.
select
    total.delivery_id,
    cast(sum(total.record_count) as bigint) as record_count,
    cast(
        sum(
            total.money_total * delivery.sign
            * coalesce(case when total.unit_name is null then delivery.kronor else unit.kronor end, 1)
        ) as decimal(18, 2)
    ) as money_sek
from staging.delivery_total as total
inner join core.delivery as delivery on total.delivery_id = delivery.delivery_id
left join staging.unit as unit on total.unit_name = unit.name and abs(total.money_total) < cast(1000000000000000 / nullif(unit.kronor, 0) as decimal(18, 2))
group by total.delivery_id
