-- Grain: one row per figure that is closed and record that it is summed from.
-- Key:   region_code, year, figure, grant_code, delivery_id, record_number, posting_date, account
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
from reconciliation.closing_record
