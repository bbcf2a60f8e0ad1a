-- Grain: one row per region, year, account and grant (null: the rest of the account), side: what a balance is.
-- Rule:  an account that is a grant's own has no parts; else balances of objects are the grants' parts, by the rule of
--        the lowest priority, and the rest is what no part is of. Parts of an account that is not stated are none.
with line as (
    select
        line.region_code,
        line.year,
        line.account,
        line.account_class,
        line.side,
        line.entry in ('object_opening', 'object_closing') as is_object,
        line.balance_sek,
        mapping.grant_code,
        mapping.priority,
        max(
            case when line.entry not in ('object_opening', 'object_closing') and mapping.grant_code is not null then 1 else 0 end
        ) over (partition by line.region_code, line.year, line.account, line.side) as has_own_grant,
        min(mapping.priority) over (
            partition by line.region_code, line.year, line.account, line.side, line.entry, mapping.grant_code
        ) as best_priority
    from core.balance_line as line
    left join core.balance_mapping as mapping
        on line.delivery_id = mapping.delivery_id
        and line.record_number = mapping.record_number
        and line.side = mapping.side
),

total as (
    select
        region_code,
        year,
        account,
        max(account_class) as account_class,
        side,
        cast(sum(balance_sek) as decimal(18, 2)) as balance_sek
    from line
    where not is_object
    group by region_code, year, account, side
),

part as (
    select
        region_code,
        year,
        account,
        side,
        grant_code,
        cast(sum(balance_sek) as decimal(18, 2)) as balance_sek
    from line
    where grant_code is not null and priority = best_priority and (not is_object or has_own_grant = 0)
    group by region_code, year, account, side, grant_code
),

stated as (
    select region_code, year, account, side, cast(null as string) as grant_code, balance_sek from total
    union all
    select region_code, year, account, side, cast(null as string), cast(-balance_sek as decimal(18, 2)) from part
    union all
    select region_code, year, account, side, grant_code, balance_sek from part
)

select
    stated.region_code,
    stated.year,
    stated.account,
    max(total.account_class) as account_class,
    stated.side,
    stated.grant_code,
    cast(sum(stated.balance_sek) as decimal(18, 2)) as balance_sek
from stated
inner join total using (region_code, year, account, side)
group by stated.region_code, stated.year, stated.account, stated.side, stated.grant_code
