-- Grain: one row per balance that a ledger states, its region and year looked up, in kronor.
-- Rule:  debit is positive; the year is called after its last day.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
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
    stated.balance as balance_sek
from staging.ledger_balance as stated
inner join core.delivery as delivery on stated.delivery_id = delivery.delivery_id
left join staging.region_name as region on stated.region_name = region.name
