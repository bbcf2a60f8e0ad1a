-- No accepted figure is written with broken digit groups.
-- Svenska: Inget godtaget tal är skrivet med brutna siffergrupper.
select
    written.delivery_id || '#' || cast(written.record_number as string) as subject,
    'digits in groups of three' as expected,
    '''' || written.amount_text || ''' read together as ' || cast(record.amount_sek as string) || ' kr, which closes the total' as actual,
    cast(null as string) as difference
from core.written_record as written
inner join core.document_record as record
    on written.delivery_id = record.delivery_id
    and written.record_number = record.record_number
where written.is_joined and record.unknown_column is null
