-- Grain: one row per stated balance that a mapping names a grant for.
-- Rule:  as for postings; but a balance of an object is mapped by rules that name an object, and one of an account by
--        rules that name none.
with matched as (
    select
        line.delivery_id,
        line.record_number,
        line.side,
        mapping.priority,
        mapping.grant_code,
        min(mapping.priority) over (partition by line.delivery_id, line.record_number, line.side) as best_priority
    from core.balance_line as line
    inner join staging.grant_mapping as mapping
        on mapping.region_code in (line.region_code, '*')
        and line.ends_on between mapping.valid_from and mapping.valid_to
        and (
            mapping.account_from is null
            or (
                substr(line.account, 1, length(mapping.account_from)) >= mapping.account_from
                and substr(line.account, 1, length(mapping.account_to)) <= mapping.account_to
            )
        )
        and (mapping.project is null or mapping.project = line.project)
        and (mapping.activity is null or mapping.activity = line.activity)
        and (mapping.counterparty is null or mapping.counterparty = line.counterparty)
        and mapping.text_contains is null
    where
        line.entry = 'balance'
        or (line.entry in ('object_opening', 'object_closing'))
        = (mapping.project is not null or mapping.activity is not null or mapping.counterparty is not null)
)

select
    delivery_id,
    record_number,
    side,
    priority,
    min(grant_code) as grant_code
from matched
where priority = best_priority
group by delivery_id, record_number, side, priority
having count(distinct grant_code) = 1
