-- Grain: one row per region, reconciled grant and year with a decision.
-- Rule:  instalments add up, and so do their precisions.
select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    cast(sum(part.amount_sek) as decimal(18, 2)) as decided_sek,
    cast(sum(part.precision_sek) as decimal(18, 2)) as precision_sek,
    bool_or(part.is_synthetic) as is_synthetic
from reconciliation.decided_part as part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year
