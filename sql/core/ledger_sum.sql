-- Grain: one row per export of sums, region and period that one of its sums stands for by the as-of date.
-- Rule:  a sum cannot be parted: it is replaced when other exports, later dated or of that date and finer, cover each of
--        its months; else it stands (replaced_by is null).
with summed as (
    select distinct
        span.delivery_id,
        span.region_code,
        span.dated,
        span.fineness,
        span.span_from,
        span.span_to
    from core.line_span as span
    cross join core.run as run
    where span.fineness < 2 and span.is_covered and span.posting_date <= run.as_of
),

summed_month as (
    select
        summed.delivery_id,
        summed.region_code,
        summed.dated,
        summed.fineness,
        summed.span_from,
        summed.span_to,
        cast(
            cast(year(summed.span_from) as string) || '-' || substr(cast(100 + calendar.month as string), 2, 2) || '-01' as date
        ) as month_from
    from summed
    inner join core.month as calendar on calendar.month between month(summed.span_from) and month(summed.span_to)
),

covered as (
    select
        summed.delivery_id,
        summed.region_code,
        summed.dated,
        summed.fineness,
        summed.span_from,
        summed.span_to,
        summed.month_from,
        max_by(other.delivery_id, cast(other.dated as string) || other.delivery_id) as replaced_by
    from summed_month as summed
    left join core.ledger_cover as other
        on summed.region_code = other.region_code
        and summed.delivery_id <> other.delivery_id
        and summed.month_from between other.covers_from and other.covers_to
        and not coalesce(other.is_addition, false)
        and (other.dated > summed.dated or (other.dated = summed.dated and other.fineness > summed.fineness))
    group by
        summed.delivery_id, summed.region_code, summed.dated, summed.fineness, summed.span_from, summed.span_to,
        summed.month_from
)

select
    delivery_id,
    region_code,
    dated,
    fineness,
    span_from,
    span_to,
    case when count(replaced_by) = count(*) then max(replaced_by) end as replaced_by
from covered
group by delivery_id, region_code, dated, fineness, span_from, span_to
