-- Grain: one row per rejected delivery: no facts, counted as not delivered, supersedes nothing.
select
    delivery_id,
    refusal,
    reason
from core.delivery_fault
union all
select
    delivery_id,
    'second_decision' as refusal,
    'it is a second decision for the same grant and year as ' || earlier_delivery_id
    || '; expected an instalment number, or supersedes' as reason
from core.decision_conflict
