-- Grain: one row per readable record of a ledger that is no posting.
-- Kept:  raw.ledger_record while raw.delivery, raw.lake_part, raw.regions, raw.region_names, raw.account_classes
select
    delivery_id,
    record_number,
    entry,
    account,
    money_sek
from staging.ledger_extra
