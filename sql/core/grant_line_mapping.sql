-- Grain: one row per grant money record that a mapping names a grant for.
-- Rule:  the lowest priority number that matches wins; empty means any, text ignores case, the rest must be equal.
with matched as (
    select
        line.delivery_id,
        line.record_number,
        mapping.priority,
        mapping.grant_code,
        min(mapping.priority) over (partition by line.delivery_id, line.record_number) as best_priority
    from core.grant_line as line
    inner join staging.grant_mapping as mapping
        on mapping.region_code in (line.region_code, '*')
        and line.posting_date between mapping.valid_from and mapping.valid_to
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
        and (mapping.text_contains is null or position(mapping.text_contains in lower(line.text)) > 0)
)

select
    delivery_id,
    record_number,
    priority,
    min(grant_code) as grant_code,
    count(distinct grant_code) as grants
from matched
where priority = best_priority
group by delivery_id, record_number, priority
