-- Grain: one row per grant money record of additional vouchers (SIE 4I) whose voucher another export has.
-- Rule:  additional vouchers cover nothing and give way to nothing but the same voucher (series and number, date): in an
--        export that counts there, else in the addition that is dated later.
with voucher as (
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
    left join core.replaced_line as replaced
        on line.delivery_id = replaced.delivery_id
        and line.record_number = replaced.record_number
    where line.voucher is not null and replaced.delivery_id is null
),

repeated as (
    select
        own.delivery_id,
        own.region_code,
        own.voucher,
        own.posting_date,
        max(other.delivery_id) as repeats
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
    line.delivery_id,
    line.record_number,
    repeated.repeats
from core.grant_line as line
inner join repeated
    on line.delivery_id = repeated.delivery_id
    and line.region_code = repeated.region_code
    and line.voucher = repeated.voucher
    and line.posting_date = repeated.posting_date
