-- Grain: one row per region, reconciled grant and year with a ceiling of which nothing came.
-- Cause: not_requisitioned (budget): nothing received after the deadline; budgeted up to the ceiling is explained.
-- Why:   the deadline is the grant's receipt_due, else the end of its use, else the end of the year.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'not_requisitioned' as cause,
    cast(
        case when gap.budgeted_sek < gap.expected_sek then -gap.budgeted_sek else -gap.expected_sek end as decimal(18, 2)
    ) as explained_sek,
    expected.precision_sek,
    evidence.records as evidence
from reconciliation.left_after_ledger as gap
cross join core.run as run
inner join core.grant as code on gap.grant_code = code.grant_code
inner join reconciliation.expected as expected
    on gap.region_code = expected.region_code
    and gap.grant_code = expected.grant_code
    and gap.year = expected.year
inner join reconciliation.evidence as evidence
    on gap.region_code = evidence.region_code
    and gap.grant_code = evidence.grant_code
    and gap.year = evidence.year
    and evidence.side = 'expected'
where
    gap.measure = 'budget'
    and gap.expected_stage = 'ceiling'
    and gap.received_sek = 0
    and gap.budgeted_sek > 0
    and coalesce(code.receipt_due, code.usable_to, cast(cast(gap.year as string) || '-12-31' as date)) < run.as_of
