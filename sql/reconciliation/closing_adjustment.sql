-- Grain: one row per closing, region, grant (null: unmatched), figure, cause and delivery that changed the figure.
-- Rule:  the same voucher gone from one grant and come to another was mapped anew, and within the grant classed anew; else
--        a delivery that was not there, or whose bytes differ, brought it; what left went with its delivery; else the
--        record is there as it was, and judged otherwise: by reference rows, a descriptor or the rules themselves.
with placed as (
    select
        change.closing, change.region_code, change.grant_code, change.year, change.figure, change.account_class,
        change.voucher, change.posting_date, change.closed_sek, change.today_sek, change.is_synthetic,
        change.today_count > change.closed_count as has_come,
        case when change.today_count > change.closed_count then change.today_delivery_id else change.closed_delivery_id end
        as delivery_id,
        max(case when change.today_count > change.closed_count then 1 else 0 end)
            over (partition by change.closing, change.region_code, change.content)
        + max(case when change.today_count < change.closed_count then 1 else 0 end)
            over (partition by change.closing, change.region_code, change.content) as sides,
        min(coalesce(change.grant_code, '')) over (partition by change.closing, change.region_code, change.content)
        as first_grant,
        max(coalesce(change.grant_code, '')) over (partition by change.closing, change.region_code, change.content)
        as last_grant
    from reconciliation.closing_change as change
),

judged as (
    select
        placed.closing, placed.region_code, placed.grant_code, placed.year, placed.figure, placed.delivery_id,
        placed.voucher, placed.closed_sek, placed.today_sek, placed.is_synthetic,
        case
            when placed.posting_date is not null and placed.sides = 2 and placed.first_grant <> placed.last_grant
                then 'mapping_changed'
            when placed.posting_date is not null and placed.sides = 2 then 'account_class_changed'
            when (placed.has_come and known.delivery_id is null) or (not placed.has_come and state.not_counted_reason is not null)
                or (not placed.has_come and state.delivery_id is null)
                or known.content_sha256 is distinct from delivery.content_sha256
                then case
                    when placed.figure = 'decided' then 'decision_changed'
                    when placed.figure = 'budgeted' then 'budget_changed'
                    when not placed.has_come then 'voucher_withdrawn'
                    when placed.account_class = 'repayment' then 'late_repayment'
                    else 'late_voucher'
                end
            else 'judged_otherwise'
        end as cause
    from placed
    left join core.closed_delivery as known
        on placed.closing = known.closing
        and placed.delivery_id = known.delivery_id
    left join core.delivery as delivery on placed.delivery_id = delivery.delivery_id
    left join core.delivery_state as state on placed.delivery_id = state.delivery_id
)

select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    cause,
    delivery_id,
    count(*) as record_count,
    cast(sum(closed_sek) as decimal(18, 2)) as closed_sek,
    cast(sum(today_sek) as decimal(18, 2)) as today_sek,
    cast(sum(today_sek) - sum(closed_sek) as decimal(18, 2)) as post_close_adjustment_sek,
    nullif(listed(array_agg(voucher)), '') as vouchers,
    bool_or(is_synthetic) as is_synthetic
from judged
group by closing, region_code, grant_code, year, figure, cause, delivery_id
