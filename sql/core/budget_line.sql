-- Grain: one row per readable record of a budget, its side and status known or not.
-- Rule:  the record's own words give the status, then the descriptor; a record without a side is revenue. A SIE budget's
--        rows are those of accounts, or objects, that are a grant's; they are exact.
select
    record.delivery_id,
    record.record_number,
    record.region_code,
    record.grant_code,
    record.year,
    written.side,
    written.side_text,
    written.board,
    coalesce(written.status, delivery.status) as status,
    written.status_text,
    delivery.series,
    delivery.version,
    delivery.mode,
    delivery.dated,
    delivery.is_synthetic,
    record.amount_sek,
    record.precision_sek,
    record.written_precision,
    written.amount_text,
    record.is_total,
    coalesce(
        record.unknown_column,
        case
            when record.is_total then cast(null as string)
            when written.side is null then 'side'
            when coalesce(written.status, delivery.status) is null then 'status'
        end
    ) as unknown_column
from core.document_record as record
inner join staging.budget_record as written
    on record.delivery_id = written.delivery_id
    and record.record_number = written.record_number
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
where record.kind = 'budget'
union all
select
    budget.delivery_id,
    budget.record_number,
    budget.region_code,
    budget.grant_code,
    budget.year,
    'revenue' as side,
    cast(null as string) as side_text,
    cast(null as string) as board,
    delivery.status,
    cast(null as string) as status_text,
    delivery.series,
    delivery.version,
    delivery.mode,
    delivery.dated,
    delivery.is_synthetic,
    budget.amount_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    cast(0 as decimal(28, 8)) as written_precision,
    cast(null as string) as amount_text,
    false as is_total,
    cast(null as string) as unknown_column
from core.account_budget as budget
inner join core.delivery as delivery on budget.delivery_id = delivery.delivery_id
where budget.no_fact_reason is null
