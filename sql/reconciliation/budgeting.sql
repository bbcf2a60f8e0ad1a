-- Grain: one row per region, reconciled grant, year and step from what was decided to what was budgeted.
-- Rule:  no budget is a step of its own; within both figures' precision it is rounding; where what came agrees with the
--        decision, what explains it against the budget explains the budget, turned; the rest is named by what is there.
-- Why:   between decision and budget stands no third figure to prove a cause with, but for what came.
with compared as (
    select
        region_code,
        grant_code,
        year,
        decided_sek,
        budgeted_sek,
        cast(coalesce(budgeted_sek, 0) - coalesce(decided_sek, 0) as decimal(18, 2)) as distance_sek,
        case
            when outcome in ('nothing_delivered', 'budget_not_delivered') then outcome
            when
                decided_sek is not null and budgeted_sek is not null
                and abs(budgeted_sek - decided_sek) <= coalesce(tolerance_sek, 0) + coalesce(payment_tolerance_sek, 0)
                then 'rounding'
        end as whole_step,
        payment_outcome in ('matched', 'matched_within_rounding') as came_as_decided
    from reconciliation.outcome
),

turned as (
    select
        explanation.region_code,
        explanation.grant_code,
        explanation.year,
        explanation.cause,
        cast(sum(case explanation.measure when 'budget' then -explanation.explained_sek else explanation.explained_sek end)
            as decimal(18, 2)) as turned_sek
    from reconciliation.explanation as explanation
    join compared
        on explanation.region_code = compared.region_code
        and explanation.grant_code = compared.grant_code
        and explanation.year = compared.year
    where explanation.measure in ('budget', 'payment') and compared.whole_step is null and compared.came_as_decided
    group by explanation.region_code, explanation.grant_code, explanation.year, explanation.cause
),

told as (
    select region_code, grant_code, year, cast(sum(turned_sek) as decimal(18, 2)) as told_sek
    from turned
    group by region_code, grant_code, year
),

step as (
    select region_code, grant_code, year, cause as step, turned_sek as amount_sek
    from turned
    union all
    select
        compared.region_code,
        compared.grant_code,
        compared.year,
        case
            when compared.whole_step is not null then compared.whole_step
            when compared.budgeted_sek is null then 'not_budgeted'
            when compared.decided_sek is null then 'budgeted_undecided'
            when compared.distance_sek > coalesce(told.told_sek, 0) then 'budgeted_more'
            else 'budgeted_less'
        end as step,
        cast(compared.distance_sek - coalesce(told.told_sek, 0) as decimal(18, 2)) as amount_sek
    from compared
    left join told
        on compared.region_code = told.region_code
        and compared.grant_code = told.grant_code
        and compared.year = told.year
)

select region_code, grant_code, year, step, amount_sek
from step
where amount_sek <> 0
