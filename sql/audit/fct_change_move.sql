-- Grain: one row per ledger record that is of another grant, or another class of account, than in the publication before.
-- Key:   delivery_id, record_number
-- Rule:  the same delivery, record and amount; counted then or now.
select
    now.delivery_id,
    now.record_number,
    now.region_code,
    now.year,
    previous.reconciliation_key as old_key,
    now.reconciliation_key as new_key,
    previous.grant_code as old_grant_code,
    now.grant_code as new_grant_code,
    previous.mapping_priority as old_priority,
    now.mapping_priority as new_priority,
    now.project,
    now.activity,
    now.counterparty,
    previous.account_class as old_account_class,
    now.account_class as new_account_class,
    now.received_sek,
    previous.recognised_sek as old_recognised_sek,
    now.recognised_sek as new_recognised_sek
from mart.fct_receipt as now
inner join raw.previous_receipt as previous
    on now.delivery_id = previous.delivery_id
    and now.record_number = previous.record_number
    and now.region_code = previous.region_code
    and now.year = previous.year
    and now.received_sek = previous.received_sek
where
    (now.grant_code is distinct from previous.grant_code or now.account_class <> previous.account_class)
    and (now.is_counted or previous.is_counted)
