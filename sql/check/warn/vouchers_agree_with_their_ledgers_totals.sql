-- A ledger's own totals of accounts of grant money agree with its vouchers.
-- Svenska: En huvudboks egna summor på konton för bidrag stämmer med dess verifikationer.
select
    subject,
    expected_sek as expected,
    actual_sek as actual,
    difference_sek as difference
from audit.tie_out
where layer = 'control' and difference_sek <> 0
