-- Grain: one row per ledger delivery, region and all that a mapping can go by, of grant money that no mapping names.
-- Rule:  money in is positive; a voucher's text is told only where the delivery lets it be published.
select
    line.delivery_id,
    line.region_code,
    line.account,
    line.account_class,
    line.project,
    line.activity,
    line.counterparty,
    case when line.publish_text then line.text end as text,
    count(*) as line_count,
    min(line.posting_date) as first_posting,
    max(line.posting_date) as last_posting,
    cast(sum(-line.money_sek) as decimal(18, 2)) as booked_sek
from core.grant_line as line
left join core.grant_line_mapping as mapping
    on line.delivery_id = mapping.delivery_id
    and line.record_number = mapping.record_number
where mapping.record_number is null
group by
    line.delivery_id,
    line.region_code,
    line.account,
    line.account_class,
    line.project,
    line.activity,
    line.counterparty,
    case when line.publish_text then line.text end
