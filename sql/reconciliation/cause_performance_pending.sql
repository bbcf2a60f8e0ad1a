-- Grain: one row per region, reconciled grant and year budgeted before performance is assessed.
-- Cause: performance_pending (budget): a performance grant that nothing is decided of yet, for any region, and nothing came
--        of; its money is not due, and budgeted agrees with what was announced, where something was.
-- Why:   the deadline is the grant's receipt_due, else the end of its use, else the end of the year; a grant that is never
--        assessed is not pending for ever.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'performance_pending' as cause,
    gap.left_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    coalesce(expected_evidence.records, budget_evidence.records) as evidence
from reconciliation.left_after_ledger as gap
cross join core.run as run
inner join core.grant as code on gap.grant_code = code.grant_code
left join reconciliation.expected as expected
    on gap.region_code = expected.region_code
    and gap.grant_code = expected.grant_code
    and gap.year = expected.year
left join reconciliation.evidence as expected_evidence
    on gap.region_code = expected_evidence.region_code
    and gap.grant_code = expected_evidence.grant_code
    and gap.year = expected_evidence.year
    and expected_evidence.side = 'expected'
left join reconciliation.evidence as budget_evidence
    on gap.region_code = budget_evidence.region_code
    and gap.grant_code = budget_evidence.grant_code
    and gap.year = budget_evidence.year
    and budget_evidence.side = 'budgeted'
where
    gap.measure = 'budget'
    and code.is_performance_based
    and gap.received_sek = 0
    and gap.budgeted_sek > 0
    and coalesce(code.receipt_due, code.usable_to, cast(cast(gap.year as string) || '-12-31' as date)) >= run.as_of
    and (
        expected.expected_sek is null
        or abs(gap.budgeted_sek - expected.expected_sek) <= gap.budget_precision_sek + expected.precision_sek
    )
    and not exists (
        select 1
        from reconciliation.decided as decided
        where decided.grant_code = gap.grant_code and decided.year = gap.year
    )
