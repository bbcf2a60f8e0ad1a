-- Grain: one row per region, reconciled grant and year that requisitioned less than its ceiling.
-- Cause: partly_requisitioned (budget): something came, and less than the ceiling; budgeted up to the ceiling is explained.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'partly_requisitioned' as cause,
    cast(
        case when gap.budgeted_sek < gap.expected_sek then gap.received_sek - gap.budgeted_sek else gap.received_sek - gap.expected_sek end as decimal(18, 2)
    ) as explained_sek,
    expected.precision_sek,
    evidence.records as evidence
from reconciliation.left_after_ledger as gap
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
    and gap.received_sek > 0
    and gap.received_sek < gap.expected_sek - expected.precision_sek - gap.claimed_precision_sek
    and gap.budgeted_sek > gap.received_sek
