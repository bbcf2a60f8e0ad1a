-- Grain: one row per decided delivery, grant, year and region: the weight its allocation key gives.
-- Rule:  the table's own population where it prints one, else the key's weight for the year.
select
    allocation.delivery_id,
    allocation.record_number,
    allocation.grant_code,
    allocation.year,
    allocation.region_code,
    allocation.amount_sek,
    allocation.precision_sek,
    code.key_tolerance,
    cast(coalesce(allocation.population, weight.weight) as decimal(28, 8)) as weight
from core.allocation as allocation
inner join core.grant as code on allocation.grant_code = code.grant_code
left join staging.allocation_key as weight
    on code.allocation_key = weight.allocation_key
    and allocation.year = weight.year
    and allocation.region_code = weight.region_code
where
    code.allocation_key is not null
    and allocation.stage = 'decided'
    and allocation.region_code is not null
    and not allocation.is_out_of_force
