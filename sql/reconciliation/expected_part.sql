-- Grain: one row per record that tells what a region may get where nothing is decided.
-- Rule:  the latest dated ceilings, else the latest dated announcements; an umbrella tells nothing.
with candidate as (
    select
        allocation.delivery_id,
        allocation.record_number,
        allocation.region_code,
        allocation.grant_code,
        allocation.year,
        allocation.stage,
        allocation.amount_sek,
        allocation.precision_sek,
        allocation.is_synthetic,
        rank() over (
            partition by allocation.region_code, allocation.grant_code, allocation.year
            order by case when allocation.stage = 'ceiling' then 1 else 2 end nulls last, allocation.dated desc nulls last
        ) as turn
    from core.allocation as allocation
    inner join core.grant as code on allocation.grant_code = code.grant_code
    where
        allocation.stage in ('ceiling', 'announced')
        and allocation.region_code is not null
        and not allocation.is_out_of_force
        and not code.is_umbrella
)

select
    delivery_id,
    record_number,
    region_code,
    grant_code,
    year,
    stage,
    amount_sek,
    precision_sek,
    is_synthetic
from candidate
where turn = 1
