-- Every krona delivered is in a fact, refused or no fact for a stated reason, and every counted krona is reconciled.
-- Svenska: Varje levererad krona finns i fakta, är avvisad eller utesluten av ett angivet skäl, och varje räknad krona är avstämd.
select
    layer || ': ' || subject as subject,
    expected_sek as expected,
    actual_sek as actual,
    difference_sek as difference
from audit.tie_out
where difference_sek <> 0 and layer not in ('control', 'control document')
