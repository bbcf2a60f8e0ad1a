-- Grain: one row per decided delivery, grant, year and region: its share recomputed from the key.
-- Rule:  total x weight / weights in whole kronor by largest remainder, so that the shares sum to the total.
-- Why:   plain rounding misses the total by a krona; a table where some region has no weight is not recomputed.
with total as (
    select
        delivery_id,
        grant_code,
        year,
        cast(sum(amount_sek) as decimal(18, 0)) as total_sek,
        sum(weight) as weights
    from core.key_weight
    group by delivery_id, grant_code, year
    having count(*) = count(weight) and sum(weight) > 0 and sum(amount_sek) >= 0
),

whole as (
    select
        weight.delivery_id,
        weight.record_number,
        weight.grant_code,
        weight.year,
        weight.region_code,
        weight.amount_sek,
        weight.precision_sek,
        weight.key_tolerance,
        total.total_sek,
        whole_share(total.total_sek, weight.weight, total.weights) as whole_sek,
        share_remainder(total.total_sek, weight.weight, total.weights) as remainder
    from core.key_weight as weight
    inner join total
        on weight.delivery_id = total.delivery_id
        and weight.grant_code = total.grant_code
        and weight.year = total.year
),

ranked as (
    select
        delivery_id,
        record_number,
        grant_code,
        year,
        region_code,
        amount_sek,
        precision_sek,
        key_tolerance,
        whole_sek,
        total_sek - sum(whole_sek) over (partition by delivery_id, grant_code, year) as kronor_left,
        row_number() over (
            partition by delivery_id, grant_code, year
            order by remainder desc nulls last, region_code nulls last
        ) as turn
    from whole
)

select
    delivery_id,
    record_number,
    grant_code,
    year,
    region_code,
    amount_sek,
    cast(whole_sek + case when turn <= kronor_left then 1 else 0 end as decimal(18, 2)) as key_sek,
    cast(precision_sek + amount_sek * key_tolerance as decimal(18, 2)) as tolerance_sek
from ranked
