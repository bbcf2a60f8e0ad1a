-- Grain: one row per region, reconciled grant (null: unmatched), year, figure and delivery that the figure is summed from.
-- Rule:  the same records as the figure; a region that a decision means 0 for has a source of no records.
with part as (
    select region_code, grant_code, year, 'decided' as figure, delivery_id, record_number, amount_sek
    from reconciliation.decided_part
    union all
    select region_code, grant_code, year, 'budgeted', delivery_id, record_number, amount_sek
    from core.budget
    where not_counted_reason is null
    union all
    select
        region_code,
        grant_code,
        year,
        case when grant_code is null then 'unmatched' else 'received' end,
        delivery_id,
        record_number,
        received_sek
    from core.receipt
    where out_of_force_reason is null and account_class <> 'passed_on'
    union all
    select region_code, grant_code, year, 'recognised', delivery_id, record_number, recognised_sek
    from core.receipt
    where out_of_force_reason is null and grant_code is not null and account_class <> 'passed_on'
)

select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    part.figure,
    part.delivery_id,
    count(part.record_number) as record_count,
    cast(sum(part.amount_sek) as decimal(18, 2)) as amount_sek
from part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
group by
    part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year, part.figure, part.delivery_id
