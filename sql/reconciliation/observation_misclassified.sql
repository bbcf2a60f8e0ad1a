-- Grain: one row per region, reconciled grant and year booked on an account of the other class.
-- Cause: misclassified: a general grant on accounts for targeted ones, or the other way round, and the amount agrees with
--        what was decided, whole or a part, or, where nothing was, with budgeted.
with booked as (
    select
        line.region_code,
        line.grant_code,
        line.year,
        cast(sum(line.received_sek) as decimal(18, 2)) as booked_sek,
        listed(array_agg(line.record)) as evidence
    from reconciliation.receipt_line as line
    inner join core.grant as code on line.grant_code = code.grant_code
    where
        not line.is_accrual
        and (
            (code.classification = 'general' and line.account_class = 'grant_revenue_targeted')
            or (code.classification = 'targeted' and line.account_class = 'grant_revenue_general')
        )
    group by line.region_code, line.grant_code, line.year
),

agreed as (
    select region_code, grant_code, year, amount_sek, precision_sek
    from reconciliation.decided_amount
    union all
    select region_code, grant_code, year, budgeted_sek as amount_sek, tolerance_sek as precision_sek
    from reconciliation.outcome
    where decided_sek is null and budgeted_sek > 0
)

select distinct
    booked.region_code,
    booked.grant_code,
    booked.year,
    booked.evidence
from booked
inner join agreed
    on booked.region_code = agreed.region_code
    and booked.grant_code = agreed.grant_code
    and booked.year = agreed.year
    and abs(booked.booked_sek - agreed.amount_sek) <= agreed.precision_sek
