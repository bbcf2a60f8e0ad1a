-- A ledger's own totals of accounts of grant money agree with its vouchers.
select
    subject,
    expected_sek as expected,
    actual_sek as actual,
    difference_sek as difference
from audit.tie_out
where layer = 'control' and difference_sek <> 0
