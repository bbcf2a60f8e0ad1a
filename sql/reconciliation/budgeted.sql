-- Grain: one row per region, reconciled grant and year with an adopted budget.
-- Rule:  counted budget rows add up, and so do their precisions.
select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    cast(sum(part.amount_sek) as decimal(18, 2)) as budgeted_sek,
    cast(sum(part.precision_sek) as decimal(18, 2)) as precision_sek,
    bool_or(part.is_synthetic) as is_synthetic
from core.budget as part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
where part.not_counted_reason is null
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year
