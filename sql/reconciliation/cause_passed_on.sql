-- Grain: one row per region, reconciled grant, year and measure that money passed on explains.
-- Cause: passed_on (budget, payment): received and the rows that went on to others agree with budgeted, or decided.
with outgoing as (
    select
        region_code,
        grant_code,
        year,
        cast(-sum(received_sek) as decimal(18, 2)) as passed_on_sek,
        listed(array_agg(record)) as evidence
    from reconciliation.receipt_line
    where account_class = 'passed_on' and grant_code is not null
    group by region_code, grant_code, year
    having sum(received_sek) < 0
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'passed_on' as cause,
    outgoing.passed_on_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    outgoing.evidence
from reconciliation.left_after_repayment as gap
inner join outgoing
    on gap.region_code = outgoing.region_code
    and gap.grant_code = outgoing.grant_code
    and gap.year = outgoing.year
where abs(gap.left_sek - outgoing.passed_on_sek) <= gap.tolerance_sek
