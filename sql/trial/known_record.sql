-- Grain: one row per record of a region's budget and known figure of that region that it agrees with, likeliest first.
-- Rule:  without regard to sign; the record's own grant before others, a national figure before a regional, then the nearest.
select
    record.delivery_id,
    record.record_number,
    record.amount_sek,
    known.figure,
    known.grant_code,
    known.year,
    known.amount_sek as known_sek,
    case when abs(record.amount_sek) = abs(known.amount_sek) then 'exact' else 'rounding' end as agreement,
    row_number() over (
        partition by record.delivery_id, record.record_number
        order by
            case when record.grant_code = known.grant_code then 0 else 1 end nulls last,
            case when known.is_national then 0 else 1 end nulls last,
            abs(abs(record.amount_sek) - abs(known.amount_sek)) nulls last,
            known.year desc nulls last,
            known.grant_code nulls last,
            known.figure nulls last
    ) as place,
    count(*) over (partition by record.delivery_id, record.record_number) as agreeing
from core.document_record as record
inner join trial.known_figure as known
    on record.region_code = known.region_code
    and abs(abs(record.amount_sek) - abs(known.amount_sek)) <= record.precision_sek + known.precision_sek
where record.kind = 'budget' and not record.is_total and record.amount_sek <> 0
