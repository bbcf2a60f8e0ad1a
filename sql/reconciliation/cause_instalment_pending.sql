-- Grain: one row per region, reconciled grant, year and measure that unpaid instalments explain.
-- Cause: instalment_pending (payment, budget): part of what was decided has come, a further instalment has not; for the
--        budget, budgeted agrees with all instalments.
with paid as (
    select
        gap.region_code,
        gap.grant_code,
        gap.year,
        gap.measure,
        cast(instalments.paid_sek - instalments.all_sek as decimal(18, 2)) as explained_sek,
        instalments.precision_sek,
        instalments.records,
        row_number() over (
            partition by gap.region_code, gap.grant_code, gap.year, gap.measure
            order by abs(gap.received_sek - instalments.paid_sek) nulls last, instalments.paid_sek nulls last
        ) as turn
    from reconciliation.left_after_ledger as gap
    inner join reconciliation.instalments_paid as instalments
        on gap.region_code = instalments.region_code
        and gap.grant_code = instalments.grant_code
        and gap.year = instalments.year
        and gap.measure = instalments.measure
    where
        abs(gap.received_sek - instalments.paid_sek) <= instalments.precision_sek + gap.claimed_precision_sek
        and (
            gap.measure = 'payment'
            or abs(gap.budgeted_sek - instalments.all_sek) <= gap.budget_precision_sek + instalments.precision_sek
        )
)

select
    region_code,
    grant_code,
    year,
    measure,
    'instalment_pending' as cause,
    explained_sek,
    precision_sek,
    records as evidence
from paid
where turn = 1
