-- Grain: one row per grant money record that another export of the region replaces, and why.
-- Rule:  a later dated export replaces the months that it covers, of one date the finer; a row outside its own export's
--        cover gives way to any that covers its month; a sum is replaced whole, and while one stands the vouchers and
--        smaller sums within its period give way.
with other as (
    select
        span.delivery_id,
        span.record_number,
        cover.delivery_id as replaced_by,
        cover.dated,
        'replaced by a later export' as reason
    from core.line_span as span
    cross join core.run as run
    inner join core.ledger_cover as cover
        on span.region_code = cover.region_code
        and span.delivery_id <> cover.delivery_id
        and span.posting_date between cover.covers_from and cover.covers_to
        and not coalesce(cover.is_addition, false)
    where
        (not span.is_covered or (span.fineness = 2 and cover.dated > span.dated))
        and case coalesce(cover.fineness, 2)
            when 0 then cast(cast(year(span.posting_date) as string) || '-12-31' as date) <= run.as_of
            when 1 then last_day(span.posting_date) <= run.as_of
            else true
        end
    union all
    select
        span.delivery_id,
        span.record_number,
        summed.replaced_by,
        summed.dated,
        'replaced by a later export' as reason
    from core.line_span as span
    inner join core.ledger_sum as summed
        on span.delivery_id = summed.delivery_id
        and span.region_code = summed.region_code
        and span.span_from = summed.span_from
        and span.span_to = summed.span_to
    where summed.replaced_by is not null and span.is_covered
    union all
    select
        span.delivery_id,
        span.record_number,
        summed.delivery_id as replaced_by,
        summed.dated,
        'within a sum that stands' as reason
    from core.line_span as span
    inner join core.ledger_sum as summed
        on span.region_code = summed.region_code
        and span.delivery_id <> summed.delivery_id
        and span.fineness > summed.fineness
        and span.span_from >= summed.span_from
        and span.span_to <= summed.span_to
    where summed.replaced_by is null and span.is_covered
)

select
    delivery_id,
    record_number,
    max_by(replaced_by, cast(dated as string) || replaced_by) as replaced_by,
    max_by(reason, cast(dated as string) || replaced_by) as reason
from other
group by delivery_id, record_number
