-- Grain: one row per ledger record that is grant money.
-- Key:   delivery_id, record_number
-- Why:   a record that no mapping names has no grant: it is counted in no row, and summed per region and year on its own.
select
    region_code,
    grant_code,
    year,
    posting_date,
    account,
    account_class,
    voucher,
    project,
    activity,
    cost_centre,
    counterparty,
    text,
    received_sek,
    recognised_sek,
    mapping_priority,
    out_of_force_reason is null and grant_code is not null as is_counted,
    coalesce(out_of_force_reason, case when grant_code is null then 'no mapping names its grant' end) as not_counted_reason,
    is_synthetic,
    delivery_id,
    record_number
from core.receipt
where account_class <> 'passed_on'
