-- Grain: one row per decided delivery that comes second: neither an instalment nor in place of the first.
-- Rule:  what was already replaced, or was itself a second, is no first; a second replaces nothing.
-- Why:   whether a delivery is a second rests on the earlier ones, so it is told in rounds; three tell every case of four
--        decisions that quarrel about one grant and year, and a fifth against the others as the third round left them.
with first_round as (
    select distinct pair.delivery_id
    from core.decision_pair as pair
    left join core.decision_replacement as replacement
        on pair.delivery_id = replacement.delivery_id
        and pair.earlier_delivery_id = replacement.earlier_delivery_id
    where replacement.delivery_id is null
),

second_round as (
    select pair.delivery_id
    from core.decision_pair as pair
    left join first_round as earlier on pair.earlier_delivery_id = earlier.delivery_id
    left join core.decision_replacement as replacement
        on pair.delivery_id = replacement.delivery_id
        and pair.earlier_delivery_id = replacement.earlier_delivery_id
    left join first_round as replacing on replacement.replaced_by = replacing.delivery_id
    where earlier.delivery_id is null
    group by pair.delivery_id, pair.earlier_delivery_id
    having count(case when replacing.delivery_id is null then replacement.replaced_by end) = 0
),

third_round as (
    select
        pair.delivery_id,
        pair.earlier_delivery_id
    from core.decision_pair as pair
    left join second_round as earlier on pair.earlier_delivery_id = earlier.delivery_id
    left join core.decision_replacement as replacement
        on pair.delivery_id = replacement.delivery_id
        and pair.earlier_delivery_id = replacement.earlier_delivery_id
    left join second_round as replacing on replacement.replaced_by = replacing.delivery_id
    where earlier.delivery_id is null
    group by pair.delivery_id, pair.earlier_delivery_id
    having count(case when replacing.delivery_id is null then replacement.replaced_by end) = 0
)

select
    delivery_id,
    min(earlier_delivery_id) as earlier_delivery_id
from third_round
group by delivery_id
