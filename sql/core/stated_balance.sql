-- Grain: one row per balance that a ledger or a control document states, its region and year looked up, in kronor.
-- Rule:  debit is positive, as in the ledger; the year is called after its last day.
select
    stated.delivery_id,
    stated.record_number,
    stated.region_code,
    stated.year,
    stated.starts_on,
    stated.ends_on,
    stated.account,
    stated.project,
    stated.activity,
    stated.counterparty,
    stated.entry,
    stated.side,
    delivery.dated,
    stated.balance_sek
from core.ledger_balance as stated
inner join core.delivery as delivery on stated.delivery_id = delivery.delivery_id
union all
select
    stated.delivery_id,
    stated.record_number,
    coalesce(case when stated.region_text is null then delivery.region_code end, region.region_code) as region_code,
    cast(year(stated.ends_on) as integer) as year,
    stated.starts_on,
    stated.ends_on,
    stated.account,
    stated.project,
    stated.activity,
    stated.counterparty,
    stated.entry,
    stated.side,
    delivery.dated,
    cast(stated.balance * (-delivery.sign * delivery.kronor) as decimal(18, 2)) as balance_sek
from staging.control_balance as stated
inner join core.delivery as delivery on stated.delivery_id = delivery.delivery_id
left join staging.region_name as region on stated.region_name = region.name
