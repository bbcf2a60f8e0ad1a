-- Grain: one row per closing in force and record that a closed figure is summed from.
select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    delivery_id,
    record_number,
    posting_date,
    account,
    account_class,
    voucher,
    project,
    activity,
    cost_centre,
    counterparty,
    amount_sek,
    is_synthetic
from raw.closed_record
