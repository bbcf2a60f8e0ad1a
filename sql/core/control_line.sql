-- Grain: one row per readable record of a control document: what it states of which money, and from when to when.
-- Rule:  a statement line is a class of accounts, by its code or its name; a period is a month, else the whole year.
-- Why:   a line or a period that is not known would compare other money than the document states.
with dated as (
    select
        record.delivery_id,
        record.record_number,
        record.region_code,
        record.grant_code,
        record.year,
        written.account,
        written.statement_line,
        class.account_class,
        written.period,
        try_cast(
            substr(replace(written.period, '-', ''), 1, 4) || '-' || substr(replace(written.period, '-', ''), 5, 2) || '-01' as date
        ) as month_from,
        record.amount_sek,
        record.precision_sek,
        record.is_total,
        record.unknown_column
    from core.document_record as record
    inner join staging.control_record as written
        on record.delivery_id = written.delivery_id
        and record.record_number = written.record_number
    left join staging.account_class_label as class
        on written.line_name in (class.account_class, folded(class.label_sv), folded(class.label_en))
    where record.kind = 'control'
)

select
    delivery_id,
    record_number,
    region_code,
    grant_code,
    year,
    account,
    statement_line,
    account_class,
    period,
    coalesce(month_from, cast(cast(year as string) || '-01-01' as date)) as first_day,
    coalesce(last_day(month_from), cast(cast(year as string) || '-12-31' as date)) as last_day,
    amount_sek,
    precision_sek,
    is_total,
    coalesce(
        unknown_column,
        case
            when is_total then cast(null as string)
            when statement_line is not null and account_class is null then 'statement_line'
            when period is not null and (month_from is null or length(replace(period, '-', '')) <> 6) then 'period'
            when period is not null and year(month_from) <> year then 'period'
        end
    ) as unknown_column
from dated
