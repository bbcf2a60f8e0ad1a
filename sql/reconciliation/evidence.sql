-- Grain: one row per region, reconciled grant, year and side: the records its figure is the sum of.
with part as (
    select region_code, grant_code, year, 'decided' as side, delivery_id, record_number
    from reconciliation.decided_part
    union all
    select region_code, grant_code, year, 'expected' as side, delivery_id, record_number
    from reconciliation.expected_part
    union all
    select region_code, grant_code, year, 'budgeted' as side, delivery_id, record_number
    from core.budget
    where not_counted_reason is null
    union all
    select region_code, grant_code, year, 'received' as side, delivery_id, record_number
    from core.receipt
    where out_of_force_reason is null and grant_code is not null and account_class <> 'passed_on'
)

select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    part.side,
    listed(array_agg(part.delivery_id || coalesce('#' || cast(part.record_number as string), ''))) as records
from part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year, part.side
