-- Every act of a closing that the newest publication knew is there, as it was.
-- Svenska: Varje handling i en stängning som den senaste publiceringen kände till finns kvar, som den var.
select
    previous.name as subject,
    previous.sha256 as expected,
    input.sha256 as actual,
    cast(null as string) as difference
from raw.previous_input as previous
left join raw.input as input on previous.name = input.name and input.kind = 'closing'
where previous.kind = 'closing' and previous.sha256 is distinct from input.sha256
