-- Grain: one row per grant money record whose month another export of the region replaces.
-- Rule:  a later dated export replaces the months that it covers; a row outside its own export's cover gives way to any
--        export that covers its month.
select
    line.delivery_id,
    line.record_number,
    max(other.delivery_id) as replaced_by
from core.grant_line as line
inner join core.ledger_cover as own
    on line.delivery_id = own.delivery_id
    and line.region_code = own.region_code
inner join core.ledger_cover as other
    on line.region_code = other.region_code
    and line.delivery_id <> other.delivery_id
    and line.posting_date between other.covers_from and other.covers_to
where other.dated > own.dated or not (line.posting_date between own.covers_from and own.covers_to)
group by line.delivery_id, line.record_number
