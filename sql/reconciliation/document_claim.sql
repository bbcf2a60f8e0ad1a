-- Grain: one row per region, reconciled grant, year and measure: the first cause among budgets and decisions.
-- Rule:  a cause claims no more than is left, and in its direction; the first in the order of causes wins.
with candidate as (
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_proposal_pending
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_late_amendment
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_duplicate_budget
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_sign_error
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_unit_error
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_split_internal
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_preliminary_superseded
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_instalment_pending
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_not_requisitioned
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_partly_requisitioned
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_performance_pending
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_performance_not_met
),

ranked as (
    select
        candidate.region_code,
        candidate.grant_code,
        candidate.year,
        candidate.measure,
        candidate.cause,
        candidate.explained_sek,
        candidate.precision_sek,
        candidate.evidence,
        row_number() over (
            partition by candidate.region_code, candidate.grant_code, candidate.year, candidate.measure
            order by cause.sort_order nulls last
        ) as turn
    from candidate
    inner join core.cause as cause on candidate.cause = cause.cause
    inner join reconciliation.left_after_ledger as gap
        on candidate.region_code = gap.region_code
        and candidate.grant_code = gap.grant_code
        and candidate.year = gap.year
        and candidate.measure = gap.measure
    where
        gap.is_open
        and candidate.explained_sek <> 0
        and (candidate.explained_sek > 0) = (gap.left_sek > 0)
        and abs(candidate.explained_sek) <= abs(gap.left_sek) + gap.tolerance_sek + candidate.precision_sek
)

select
    region_code,
    grant_code,
    year,
    measure,
    cause,
    explained_sek,
    precision_sek,
    evidence
from ranked
where turn = 1
