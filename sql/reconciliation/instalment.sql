-- Grain: one row per region, reconciled grant, year, measure and decided instalment.
-- Rule:  against decided only those known by now; against budgeted also those decided after the as-of date.
with decided as (
    select
        allocation.region_code,
        coalesce(bundle.reconciled_code, allocation.grant_code) as grant_code,
        allocation.year,
        allocation.instalment,
        allocation.amount_sek,
        allocation.precision_sek,
        allocation.is_known,
        allocation.delivery_id || '#' || cast(allocation.record_number as string) as record
    from core.allocation as allocation
    inner join core.delivery_state as state on allocation.delivery_id = state.delivery_id
    inner join core.grant as code on allocation.grant_code = code.grant_code
    left join reconciliation.reconciled_as as bundle
        on allocation.region_code = bundle.region_code
        and allocation.year = bundle.year
        and allocation.grant_code = bundle.grant_code
    where
        allocation.stage = 'decided'
        and allocation.region_code is not null
        and state.superseded_by is null
        and not code.is_umbrella
)

select
    region_code,
    grant_code,
    year,
    'budget' as measure,
    instalment,
    cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
    cast(sum(precision_sek) as decimal(18, 2)) as precision_sek,
    listed(array_agg(record)) as records
from decided
group by region_code, grant_code, year, instalment
union all
select
    region_code,
    grant_code,
    year,
    'payment' as measure,
    instalment,
    cast(sum(amount_sek) as decimal(18, 2)) as amount_sek,
    cast(sum(precision_sek) as decimal(18, 2)) as precision_sek,
    listed(array_agg(record)) as records
from decided
where is_known
group by region_code, grant_code, year, instalment
