-- Grain: one row per region, year, export whose records gave way, the export that they gave way to, and reason.
-- Key:   region_code, year, delivery_id, replaced_by, reason
-- Rule:  a later export is held against what it replaces, month by month; sums of a year are not, they have no months.
-- Why:   a later export that lacks vouchers would lower what was received without a word.
with gone as (
    select
        receipt.region_code,
        receipt.year,
        month(receipt.posting_date) as month,
        receipt.delivery_id,
        receipt.replaced_by,
        receipt.out_of_force_reason as reason,
        count(*) as record_count,
        cast(sum(receipt.received_sek) as decimal(18, 2)) as replaced_sek
    from core.receipt as receipt
    where
        receipt.account_class <> 'passed_on'
        and receipt.replaced_by is not null
        and receipt.out_of_force_reason in (
            'replaced by a later export', 'the same voucher in another export', 'within a sum that stands'
        )
    group by
        receipt.region_code, receipt.year, month(receipt.posting_date), receipt.delivery_id, receipt.replaced_by,
        receipt.out_of_force_reason
),

standing as (
    select
        delivery_id,
        region_code,
        year,
        month(posting_date) as month,
        cast(sum(received_sek) as decimal(18, 2)) as standing_sek
    from core.receipt
    where account_class <> 'passed_on' and out_of_force_reason is null
    group by delivery_id, region_code, year, month(posting_date)
),

compared as (
    select
        gone.region_code,
        gone.year,
        gone.delivery_id,
        gone.replaced_by,
        gone.reason,
        gone.record_count,
        gone.replaced_sek,
        case
            when gone.reason = 'the same voucher in another export' then gone.replaced_sek
            when gone.reason = 'replaced by a later export' and own.granularity <> 'year' and other.granularity <> 'year'
                then coalesce(standing.standing_sek, 0)
        end as replacing_sek
    from gone
    left join core.delivery as own on gone.delivery_id = own.delivery_id
    left join core.delivery as other on gone.replaced_by = other.delivery_id
    left join standing
        on gone.replaced_by = standing.delivery_id
        and gone.region_code = standing.region_code
        and gone.year = standing.year
        and gone.month = standing.month
)

select
    region_code,
    year,
    delivery_id,
    replaced_by,
    reason,
    cast(sum(record_count) as bigint) as record_count,
    cast(sum(replaced_sek) as decimal(18, 2)) as replaced_sek,
    cast(sum(replacing_sek) as decimal(18, 2)) as replacing_sek,
    cast(sum(replacing_sek - replaced_sek) as decimal(18, 2)) as difference_sek
from compared
group by region_code, year, delivery_id, replaced_by, reason
