-- Grain: one row per delivery of the calendar that is due and has not come, with the amount that was expected of it.
-- Rule:  of a budget what is decided, else announced or set as ceiling; of a ledger the same, else what is budgeted; of a
--        national document what the regions have budgeted.
with expected as (
    select
        region_code,
        year,
        'budget' as kind,
        cast(sum(coalesce(decided_sek, expected_sek)) as decimal(18, 2)) as expected_sek
    from reconciliation.outcome
    group by region_code, year
    union all
    select
        region_code,
        year,
        'ledger' as kind,
        cast(sum(coalesce(decided_sek, expected_sek, budgeted_sek)) as decimal(18, 2)) as expected_sek
    from reconciliation.outcome
    group by region_code, year
    union all
    select
        '*' as region_code,
        year,
        'allocation' as kind,
        cast(sum(budgeted_sek) as decimal(18, 2)) as expected_sek
    from reconciliation.outcome
    group by year
)

select
    late.kind,
    late.region_code,
    late.year,
    late.due,
    late.days_late,
    expected.expected_sek
from reconciliation.late_delivery as late
left join expected
    on late.kind = expected.kind
    and late.region_code = expected.region_code
    and late.year = expected.year
