-- Grain: one row per budget record that counts, under its reconciled grant.
-- Rule:  written_precision is half the last unit written, however small: what a figure in the wrong unit may be off by.
select
    budget.region_code,
    coalesce(bundle.reconciled_code, budget.grant_code) as grant_code,
    budget.year,
    budget.grant_code as own_code,
    budget.board,
    budget.amount_sek,
    budget.precision_sek,
    budget.written_precision,
    budget.delivery_id || '#' || cast(budget.record_number as string) as record
from core.budget as budget
left join reconciliation.reconciled_as as bundle
    on budget.region_code = bundle.region_code
    and budget.year = bundle.year
    and budget.grant_code = bundle.grant_code
where budget.not_counted_reason is null
