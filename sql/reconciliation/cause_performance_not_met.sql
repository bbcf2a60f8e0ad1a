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
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'performance_not_met' as cause,
    gap.left_sek as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    absent.evidence
from reconciliation.left_after_ledger as gap
inner join absent
    on gap.region_code = absent.region_code
    and gap.grant_code = absent.grant_code
    and gap.year = absent.year
where
    gap.measure = 'budget'
    and gap.decided_sek = 0
    and gap.budgeted_sek > 0
    and gap.received_sek = 0
