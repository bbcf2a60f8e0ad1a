-- Grain: one row per grant money record that another export of the region replaces, and why.
-- Rule:  a later dated export replaces the months that it covers; a row outside its own export's cover gives way to any
--        export that covers its month. Additional vouchers cover nothing and give way to nothing but the same voucher
--        (series and number, date): in an export, else in the addition that is dated later.
with by_month as (
    select
        line.delivery_id,
        line.record_number,
        max(other.delivery_id) as replaced_by
    from core.grant_line as line
    inner join core.ledger_cover as own
        on line.delivery_id = own.delivery_id
        and line.region_code = own.region_code
    inner join core.ledger_cover as other
        on line.region_code = other.region_code
        and line.delivery_id <> other.delivery_id
        and line.posting_date between other.covers_from and other.covers_to
    where
        not coalesce(own.is_addition, false)
        and not coalesce(other.is_addition, false)
        and (other.dated > own.dated or not (line.posting_date between own.covers_from and own.covers_to))
    group by line.delivery_id, line.record_number
),

voucher as (
    select distinct
        line.delivery_id,
        line.region_code,
        line.voucher,
        line.posting_date,
        cover.dated,
        coalesce(cover.is_addition, false) as is_addition
    from core.grant_line as line
    inner join core.ledger_cover as cover
        on line.delivery_id = cover.delivery_id
        and line.region_code = cover.region_code
    where line.voucher is not null
),

by_voucher as (
    select
        own.delivery_id,
        own.region_code,
        own.voucher,
        own.posting_date,
        max(other.delivery_id) as replaced_by
    from voucher as own
    inner join voucher as other
        on own.region_code = other.region_code
        and own.voucher = other.voucher
        and own.posting_date = other.posting_date
        and own.delivery_id <> other.delivery_id
    where
        own.is_addition
        and (
            not other.is_addition
            or other.dated > own.dated
            or (other.dated = own.dated and other.delivery_id > own.delivery_id)
        )
    group by own.delivery_id, own.region_code, own.voucher, own.posting_date
)

select
    delivery_id,
    record_number,
    replaced_by,
    'replaced by a later export' as reason
from by_month
union all
select
    line.delivery_id,
    line.record_number,
    by_voucher.replaced_by,
    'the same voucher in another export' as reason
from core.grant_line as line
inner join by_voucher
    on line.delivery_id = by_voucher.delivery_id
    and line.region_code = by_voucher.region_code
    and line.voucher = by_voucher.voucher
    and line.posting_date = by_voucher.posting_date
