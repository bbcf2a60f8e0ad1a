-- Grain: one row per region, reconciled grant, year and measure: the first cause among the receipts.
-- Rule:  a cause claims no more than is left, and in its direction; the first in the order of causes wins.
with candidate as (
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_duplicate_receipt
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_passed_on
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_bulk_payment
    union all
    select region_code, grant_code, year, measure, cause, explained_sek, precision_sek, evidence
    from reconciliation.cause_unmatched_receipt
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
    inner join reconciliation.left_after_repayment as gap
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
