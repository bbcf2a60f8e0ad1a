-- Grain: one row per closing and region in it: how large a difference has to be explained first.
-- Rule:  a region's own rule beats *, and then the period's own beats one for any; without a rule every difference has to be.
with ranked as (
    select
        closed.closing,
        closed.region_code,
        rule.amount_sek,
        rule.share,
        row_number() over (
            partition by closed.closing, closed.region_code
            order by
                case when rule.region_code = '*' then 1 else 0 end nulls last,
                case when rule.period is null then 1 else 0 end nulls last,
                rule.amount_sek nulls last,
                rule.share nulls last
        ) as place
    from core.closed_region as closed
    inner join staging.closing_rule as rule
        on rule.region_code in (closed.region_code, '*')
        and coalesce(rule.period, closed.period) = closed.period
)

select
    closed.closing,
    closed.region_code,
    case when rule.closing is null then cast(0 as decimal(18, 2)) else rule.amount_sek end as amount_sek,
    rule.share
from core.closed_region as closed
left join ranked as rule
    on closed.closing = rule.closing
    and closed.region_code = rule.region_code
    and rule.place = 1
