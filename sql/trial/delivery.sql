-- Grain: one row per delivery tried: what was read of it, and why it would be rejected.
-- Rule:  of several total rows the one that all rows close is the total, else the first.
with printed as (
    select
        delivery_id,
        count(*) as total_rows,
        min_by(total_sek, case when closes_all then record_number else record_number + 1000000000 end) as total_sek
    from core.total_row
    group by delivery_id
),

named as (
    select
        delivery_id,
        count(distinct region_code) as regions,
        count(distinct grant_code) as grants,
        min(year) as first_year,
        max(year) as last_year
    from core.document_record
    where not is_total and unknown_column is null
    group by delivery_id
),

posted as (
    select
        delivery_id,
        min(first_posting) as first_posting,
        max(last_posting) as last_posting
    from core.ledger_summary
    group by delivery_id
)

select
    delivery.delivery_id,
    delivery.kind,
    unit.unit,
    read.record_count,
    read.refused_count,
    coalesce(printed.total_rows, 0) as total_rows,
    case when delivery.kind = 'ledger' then read.money_sek else delivery_sum.rows_sek end as rows_sek,
    delivery.stated_total_sek,
    printed.total_sek as printed_total_sek,
    case when delivery.kind <> 'ledger' then coalesce(named.regions, 0) end as regions,
    named.grants,
    coalesce(cast(year(posted.first_posting) as integer), named.first_year) as first_year,
    coalesce(cast(year(posted.last_posting) as integer), named.last_year) as last_year,
    posted.first_posting,
    posted.last_posting,
    region.region_name,
    delivery.grant_code,
    delivery.stage,
    state.rejected_reason
from core.delivery as delivery
inner join core.delivery_read as read on delivery.delivery_id = read.delivery_id
inner join core.delivery_state as state on delivery.delivery_id = state.delivery_id
left join core.delivery_sum as delivery_sum on delivery.delivery_id = delivery_sum.delivery_id
left join printed on delivery.delivery_id = printed.delivery_id
left join named on delivery.delivery_id = named.delivery_id
left join posted on delivery.delivery_id = posted.delivery_id
left join core.region as region on delivery.region_code = region.region_code
left join staging.unit as unit on delivery.kronor = unit.kronor and unit.name = unit.unit
