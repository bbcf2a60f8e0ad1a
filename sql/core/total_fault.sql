-- Grain: one row per delivery and total that its rows do not close.
-- Rule:  figures agree when their distance is at most the sum of their precisions, bound included.
--        A ledger's total is held against every record whose figure reads, also of records refused for something else.
with stated as (
    select
        delivery.delivery_id,
        cast(delivery.stated_total_sek * delivery.sign as decimal(18, 2)) as total_sek,
        cast(
            case
                when delivery.stated_half_unit_sek < 1 and coalesce(delivery.rounded_to, 0) < 2 then 0
                when delivery.rounded_to * 0.5 > delivery.stated_half_unit_sek then delivery.rounded_to * 0.5
                else delivery.stated_half_unit_sek
            end as decimal(18, 2)
        ) as precision_sek,
        coalesce(delivery_sum.rows_sek, 0) as rows_sek,
        coalesce(delivery_sum.rows_precision_sek, 0) as rows_precision_sek
    from core.delivery as delivery
    left join core.delivery_sum as delivery_sum on delivery.delivery_id = delivery_sum.delivery_id
    where delivery.stated_total_sek is not null and delivery.fault is null and delivery.kind <> 'ledger'
)

select
    delivery_id,
    'the rows sum to ' || cast(rows_sek as string) || ' kr, the stated total is ' || cast(total_sek as string) || ' kr' as reason,
    total_sek as expected_sek,
    rows_sek as actual_sek
from stated
where abs(total_sek - rows_sek) > precision_sek + rows_precision_sek
union all
select
    delivery_id,
    'the rows sum to ' || cast(rows_sek as string) || ' kr, the total in record ' || cast(record_number as string) || ' is '
    || cast(total_sek as string) || ' kr' as reason,
    total_sek as expected_sek,
    rows_sek as actual_sek
from core.total_row
where not closes_all and not closes_own
union all
select
    delivery.delivery_id,
    'the ledger sums to ' || cast(file_total.money_sek as string) || ' kr, the stated total is '
    || cast(delivery.stated_total_sek as string) || ' kr' as reason,
    delivery.stated_total_sek as expected_sek,
    file_total.money_sek as actual_sek
from core.delivery as delivery
inner join core.file_total as file_total on delivery.delivery_id = file_total.delivery_id
where
    delivery.kind = 'ledger'
    and delivery.fault is null
    and abs(delivery.stated_total_sek - file_total.money_sek) > case
        when delivery.stated_half_unit_sek >= 1 then delivery.stated_half_unit_sek
        else 0
    end
union all
select
    stated.delivery_id,
    'its totals disagree: ' || cast(stated.total_sek as string) || ' kr is stated, record '
    || cast(total_row.record_number as string) || ' says ' || cast(total_row.total_sek as string) || ' kr' as reason,
    stated.total_sek as expected_sek,
    total_row.total_sek as actual_sek
from stated
inner join core.total_row as total_row on stated.delivery_id = total_row.delivery_id
where
    abs(stated.total_sek - total_row.total_sek) > stated.precision_sek + total_row.total_precision_sek
    and total_row.closes_all
