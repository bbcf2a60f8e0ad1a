-- Grain: one row per ledger delivery in use and region: the days it covers.
-- Rule:  what its descriptor says it covers, else its year, else the months from its first to its last posting. Vouchers
--        without balances (SIE 4I), whose descriptor states no cover, are an addition to other exports; balances and totals
--        without postings cover nothing. Vouchers are finer than sums of months, and those than sums of years.
with posted as (
    select
        delivery_id,
        region_code,
        min(first_posting) as first_posting,
        max(last_posting) as last_posting
    from core.ledger_summary
    where region_code is not null
    group by delivery_id, region_code
),

addition as (
    select distinct delivery_id
    from staging.delivery_told
    where subject = 'additional_vouchers'
)

select
    delivery.delivery_id,
    coalesce(posted.region_code, delivery.region_code) as region_code,
    delivery.dated,
    addition.delivery_id is not null and delivery.covers_from is null as is_addition,
    delivery.granularity,
    case delivery.granularity when 'year' then 0 when 'month' then 1 else 2 end as fineness,
    coalesce(
        delivery.covers_from,
        try_cast(cast(delivery.year as string) || '-01-01' as date),
        cast(date_trunc('month', posted.first_posting) as date)
    ) as covers_from,
    coalesce(
        delivery.covers_to,
        try_cast(cast(delivery.year as string) || '-12-31' as date),
        last_day(posted.last_posting)
    ) as covers_to
from core.delivery as delivery
inner join core.delivery_state as state on delivery.delivery_id = state.delivery_id
left join posted on delivery.delivery_id = posted.delivery_id
left join addition on delivery.delivery_id = addition.delivery_id
where
    delivery.kind = 'ledger'
    and state.not_counted_reason is null
    and (posted.delivery_id is not null or delivery.delivery_id not in (select delivery_id from core.ledger_extra))
    and coalesce(posted.region_code, delivery.region_code) is not null
