-- Grain: one row per record of a SIE budget, in kronor, revenue positive; no_fact_reason says why it is no budget row.
-- Rule:  only accounts of grant revenue of the current year. An account that is a grant's own is not counted again by its
--        objects; of objects of several dimensions the rule of the lowest priority counts, so that no money is twice in.
with line as (
    select
        budget.delivery_id,
        budget.record_number,
        delivery.region_code,
        mapping.grant_code,
        budget.year,
        budget.entry,
        class.account_class,
        cast(budget.amount * delivery.sign * coalesce(delivery.kronor, 1) as decimal(18, 2)) as amount_sek,
        mapping.priority,
        max(case when budget.entry = 'budget' and mapping.grant_code is not null then 1 else 0 end) over (
            partition by budget.delivery_id, budget.account, budget.month_end
        ) as has_own_grant,
        min(mapping.priority) over (
            partition by budget.delivery_id, budget.account, budget.month_end, budget.entry, mapping.grant_code
        ) as best_priority
    from staging.account_budget as budget
    inner join core.delivery as delivery on budget.delivery_id = delivery.delivery_id
    left join core.account_budget_mapping as mapping
        on budget.delivery_id = mapping.delivery_id
        and budget.record_number = mapping.record_number
    left join core.account_class as class
        on delivery.region_code = class.region_code
        and budget.account = class.account
        and budget.month_end between class.valid_from and class.valid_to
)

select
    delivery_id,
    record_number,
    region_code,
    grant_code,
    year,
    amount_sek,
    case
        when entry not in ('budget', 'object_budget') then 'budget of an earlier year'
        when account_class is null or account_class not in ('grant_revenue_targeted', 'grant_revenue_general')
            then 'no account of grant revenue'
        when grant_code is null then 'no mapping names its grant'
        when entry = 'object_budget' and (has_own_grant = 1 or priority > best_priority) then 'part of another budget row'
    end as no_fact_reason
from line
