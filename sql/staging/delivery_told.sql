-- Grain: one row per thing that a delivered file, or its reader, says beside its records.
-- Rule:  an organisation number is compared by its last ten digits: it comes with and without hyphen, as ten or twelve.
select
    delivery_id,
    subject,
    text,
    case
        when subject = 'org_no' and length(replace(text, '-', '')) in (10, 12)
            then substr(replace(text, '-', ''), length(replace(text, '-', '')) - 9, 10)
    end as org_no
from raw.delivery_told
