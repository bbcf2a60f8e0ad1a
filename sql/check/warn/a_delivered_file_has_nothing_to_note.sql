-- A delivered file is as it should be, and its reader has nothing to note.
-- Svenska: En levererad fil är som den ska, och läsaren har inget att anmärka.
select
    delivery_id as subject,
    'nothing to note' as expected,
    text as actual,
    cast(null as string) as difference
from staging.delivery_told
where subject = 'note'
