-- Grain: one row per delivery that has figures with broken digit groups, such as 12 34 567.
-- Rule:  their digits are read together only when every exact total of the delivery, and one at least, is then closed to
--        the krona.
-- Why:   a misplaced space and a column run into the next look the same; only a total tells them apart.
with figure as (
    select
        record.delivery_id,
        record.is_joined,
        region.region_code is null and (label.name is not null or total.name is not null) as is_total,
        region.region_code is not null or delivery.recipient_type is distinct from 'region' as is_counted,
        cast(
            record.amount * case when record.unit_name is null then delivery.kronor else unit.kronor end as decimal(18, 2)
        ) as amount_sek
    from core.written_record as record
    inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
    left join staging.region_name as region on record.region_name = region.name
    left join staging.unit as unit on record.unit_name = unit.name and abs(record.amount) < cast(1000000000000000 / nullif(unit.kronor, 0) as decimal(18, 2))
    left join staging.total_name as label on record.label_name = label.name
    left join staging.total_name as total on record.region_name = total.name
),

summed as (
    select
        delivery_id,
        cast(sum(case when not is_total and is_counted then amount_sek end) as decimal(18, 2)) as rows_sek,
        min(case when is_total then amount_sek end) as least_total_sek,
        max(case when is_total then amount_sek end) as most_total_sek
    from figure
    group by delivery_id
    having bool_or(is_joined) and bool_and(amount_sek is not null)
),

told as (
    select
        delivery_id,
        case when stated_half_unit_sek < 1 then stated_total_sek end as stated_sek
    from core.delivery
)

select
    summed.delivery_id,
    coalesce(told.stated_sek, summed.least_total_sek) is not null
    and abs(summed.rows_sek - coalesce(told.stated_sek, summed.least_total_sek)) < 1
    and abs(summed.rows_sek - coalesce(summed.least_total_sek, told.stated_sek)) < 1
    and abs(summed.rows_sek - coalesce(summed.most_total_sek, told.stated_sek)) < 1 as is_closed
from summed
inner join told on summed.delivery_id = told.delivery_id
