-- Grain: one row per grant money record: the days that it sums, from its posting day alone to a month or a year.
-- Rule:  an export's cover cuts the periods of its sums; a record outside its own export's cover keeps its whole period;
--        additional vouchers (SIE 4I) belong to no cover and are left out.
with period as (
    select
        line.delivery_id,
        line.record_number,
        line.region_code,
        line.posting_date,
        own.dated,
        coalesce(own.fineness, 2) as fineness,
        own.covers_from,
        own.covers_to,
        case own.fineness
            when 0 then cast(cast(year(line.posting_date) as string) || '-01-01' as date)
            when 1 then cast(date_trunc('month', line.posting_date) as date)
            else line.posting_date
        end as period_from,
        case own.fineness
            when 0 then cast(cast(year(line.posting_date) as string) || '-12-31' as date)
            when 1 then last_day(line.posting_date)
            else line.posting_date
        end as period_to
    from core.grant_line as line
    inner join core.ledger_cover as own
        on line.delivery_id = own.delivery_id
        and line.region_code = own.region_code
    where not coalesce(own.is_addition, false)
)

select
    delivery_id,
    record_number,
    region_code,
    posting_date,
    dated,
    fineness,
    period_from <= covers_to and period_to >= covers_from as is_covered,
    case when covers_from between period_from and period_to then covers_from else period_from end as span_from,
    case when covers_to between period_from and period_to then covers_to else period_to end as span_to
from period
