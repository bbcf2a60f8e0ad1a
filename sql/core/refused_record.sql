-- Grain: one row per record that is in no fact because it cannot be read or names what is not known.
-- Rule:  of a ledger only amounts and dates are published, 40 characters.
select
    rejected.delivery_id,
    rejected.record_number,
    rejected.column_name,
    rejected.value,
    rejected.refusal,
    rejected.reason,
    cast(
        rejected.money * delivery.sign
        * coalesce(case when rejected.unit_name is null then delivery.kronor else unit.kronor end, 1) as decimal(18, 2)
    ) as money_sek
from staging.rejected_record as rejected
inner join core.delivery as delivery on rejected.delivery_id = delivery.delivery_id
left join staging.unit as unit on rejected.unit_name = unit.name and abs(rejected.money) < cast(1000000000000000 / nullif(unit.kronor, 0) as decimal(18, 2))
union all
select
    record.delivery_id,
    record.record_number,
    record.unknown_column as column_name,
    case record.unknown_column
        when 'region' then record.region_text
        when 'grant' then record.grant_text
        when 'year' then record.year_text
        when 'amount' then record.amount_text
        else record.unit_name
    end as value,
    record.unknown_column as refusal,
    case
        when record.unknown_column = 'amount' then 'its digit groups are broken, and its digits together close no total'
        else record.unknown_column || ' is not known'
    end as reason,
    record.amount_sek as money_sek
from core.document_record as record
where record.unknown_column is not null
union all
select
    line.delivery_id,
    line.record_number,
    line.unknown_column as column_name,
    case when line.unknown_column = 'side' then line.side_text else line.status_text end as value,
    line.unknown_column as refusal,
    line.unknown_column || ' is not known' as reason,
    line.amount_sek as money_sek
from core.budget_line as line
where line.unknown_column in ('side', 'status')
union all
select
    line.delivery_id,
    line.record_number,
    line.unknown_column as column_name,
    case when line.unknown_column = 'period' then line.period else line.statement_line end as value,
    line.unknown_column as refusal,
    line.unknown_column || ' is not known' as reason,
    line.amount_sek as money_sek
from core.control_line as line
where line.unknown_column in ('statement_line', 'period')
union all
select
    posting.delivery_id,
    posting.record_number,
    posting.column_name,
    posting.value,
    posting.refusal,
    posting.reason,
    posting.money_sek
from core.refused_posting as posting
