-- Grain: one row per region, reconciled grant and year budgeted, and decided 0 because the table does not name it.
-- Cause: performance_not_met (budget): absence means zero, and nothing came.
with absent as (
    select
        part.region_code,
        coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
        part.year,
        listed(array_agg(part.delivery_id)) as evidence
    from reconciliation.decided_part as part
    left join reconciliation.reconciled_as as bundle
        on part.region_code = bundle.region_code
        and part.year = bundle.year
        and part.grant_code = bundle.grant_code
    where part.is_absent
    group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year
)

select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    'budget' as measure,
    'performance_not_met' as cause,
    outcome.difference_sek as explained_sek,
    absent.evidence
from reconciliation.outcome as outcome
inner join absent
    on outcome.region_code = absent.region_code
    and outcome.grant_code = absent.grant_code
    and outcome.year = absent.year
where
    outcome.decided_sek = 0
    and outcome.budgeted_sek > 0
    and coalesce(outcome.received_sek, 0) = 0
    and outcome.outcome in ('budgeted_not_received', 'received_less')
