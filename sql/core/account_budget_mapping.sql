-- Grain: one row per record of a SIE budget that a mapping names a grant for.
-- Rule:  as for balances: an object is mapped by rules that name an object, an account by rules that name none; text is
--        none. Two rules of one priority that name different grants name none.
with matched as (
    select
        budget.delivery_id,
        budget.record_number,
        mapping.priority,
        mapping.grant_code,
        min(mapping.priority) over (partition by budget.delivery_id, budget.record_number) as best_priority
    from staging.account_budget as budget
    inner join core.delivery as delivery on budget.delivery_id = delivery.delivery_id
    inner join staging.grant_mapping as mapping
        on mapping.region_code in (delivery.region_code, '*')
        and budget.month_end between mapping.valid_from and mapping.valid_to
        and (
            mapping.account_from is null
            or (
                substr(budget.account, 1, length(mapping.account_from)) >= mapping.account_from
                and substr(budget.account, 1, length(mapping.account_to)) <= mapping.account_to
            )
        )
        and (mapping.project is null or mapping.project = budget.project)
        and (mapping.activity is null or mapping.activity = budget.activity)
        and (mapping.counterparty is null or mapping.counterparty = budget.counterparty)
        and mapping.text_contains is null
    where
        (budget.entry = 'object_budget')
        = (mapping.project is not null or mapping.activity is not null or mapping.counterparty is not null)
)

select
    delivery_id,
    record_number,
    priority,
    min(grant_code) as grant_code
from matched
where priority = best_priority
group by delivery_id, record_number, priority
having count(distinct grant_code) = 1
