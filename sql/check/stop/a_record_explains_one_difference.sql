-- A record is the proof of one cause and one difference of a measure, but for causes that tie differences together.
-- Svenska: En post bevisar en orsak och en avvikelse av ett mått, utom för orsaker som knyter ihop avvikelser.
with record as (
    select region_code, delivery_id || '#' || cast(record_number as string) as record
    from core.receipt
    union all
    select region_code, delivery_id || '#' || cast(record_number as string) as record
    from core.budget
    union all
    select region_code, delivery_id || '#' || cast(record_number as string) as record
    from core.allocation
    where region_code is not null
),

proof as (
    select
        record.record,
        claim.measure,
        claim.cause,
        claim.grant_code || '|' || claim.region_code || '|' || cast(claim.year as string) as difference_of,
        cause.ties_rows
    from mart.fct_explanation as claim
    inner join core.cause as cause on claim.cause = cause.cause
    inner join record
        on claim.region_code = record.region_code
        and position(', ' || record.record || ',' in ', ' || claim.evidence || ',') > 0
    where claim.cause <> 'rounding'
)

select
    record || ' ' || measure as subject,
    1 as expected,
    count(*) as actual,
    listed(array_agg(cause || ' of ' || difference_of)) as difference
from proof
group by record, measure
having
    count(*) > 1
    and not (bool_and(ties_rows) and min(cause) = max(cause) and count(*) = count(distinct difference_of))
