-- Grain: one row per region, reconciled grant and year with proposed or expected revenue.
-- Rule:  known on the as-of date; never added to a budget.
select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    cast(sum(case when part.status = 'proposed' then part.amount_sek end) as decimal(18, 2)) as proposed_sek,
    cast(sum(case when part.status = 'proposed' then part.precision_sek end) as decimal(18, 2)) as proposed_precision_sek,
    cast(sum(case when part.status = 'expected' then part.amount_sek end) as decimal(18, 2)) as expected_sek,
    bool_or(part.is_synthetic) as is_synthetic
from core.budget as part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
where
    not part.is_out_of_force
    and part.side = 'revenue'
    and part.status in ('proposed', 'expected')
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year
