-- Grain: one row per amount decided for a region: a counted record, or the 0 of a region that a table does not name.
-- Rule:  absence means zero only where the descriptor says so (performance grants).
with absent as (
    select distinct
        decision.delivery_id,
        decision.grant_code,
        decision.year,
        region.region_code
    from core.decision as decision
    inner join core.delivery as delivery on decision.delivery_id = delivery.delivery_id
    inner join core.delivery_state as state on decision.delivery_id = state.delivery_id
    inner join core.grant as code on decision.grant_code = code.grant_code
    cross join core.region as region
    left join core.allocation as named
        on decision.delivery_id = named.delivery_id
        and decision.grant_code = named.grant_code
        and decision.year = named.year
        and region.region_code = named.region_code
    where
        delivery.absent_means = 'zero'
        and delivery.recipient_type = 'region'
        and state.not_counted_reason is null
        and not code.is_umbrella
        and named.delivery_id is null
)

select
    delivery_id,
    record_number,
    region_code,
    grant_code,
    year,
    instalment,
    amount_sek,
    precision_sek,
    is_synthetic,
    false as is_absent
from core.allocation
where not_counted_reason is null
union all
select
    absent.delivery_id,
    cast(null as bigint) as record_number,
    absent.region_code,
    absent.grant_code,
    absent.year,
    delivery.instalment,
    cast(0 as decimal(18, 2)) as amount_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    delivery.is_synthetic,
    true as is_absent
from absent
inner join core.delivery as delivery on absent.delivery_id = delivery.delivery_id
