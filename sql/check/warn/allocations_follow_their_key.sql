-- Every decided row follows its allocation key within the grant's tolerance.
-- Svenska: Varje beslutat belopp följer sin fördelningsnyckel inom bidragets tolerans.
select
    delivery_id || '#' || cast(record_number as string) as subject,
    key_sek as expected,
    amount_sek as actual,
    cast(amount_sek - key_sek as decimal(18, 2)) as difference
from core.key_share
where abs(amount_sek - key_sek) > tolerance_sek
