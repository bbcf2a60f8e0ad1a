-- Every record of a delivered file is in a fact, refused, or no fact for a stated reason.
-- Svenska: Varje post i en levererad fil finns i fakta, är avvisad eller utesluten av ett angivet skäl.
with part as (
    select
        delivery_id,
        sum(record_count) as record_count
    from audit.tie_out_part
    group by delivery_id
)

select
    read.delivery_id as subject,
    total.record_count as expected,
    read.record_count as actual,
    read.record_count - total.record_count as difference
from core.delivery_read as read
inner join core.file_total as total on read.delivery_id = total.delivery_id
where read.record_count <> total.record_count
union all
select
    read.delivery_id as subject,
    read.record_count as expected,
    cast(coalesce(part.record_count, 0) as bigint) as actual,
    cast(coalesce(part.record_count, 0) as bigint) - read.record_count as difference
from core.delivery_read as read
left join part on read.delivery_id = part.delivery_id
where read.record_count <> coalesce(part.record_count, 0)
