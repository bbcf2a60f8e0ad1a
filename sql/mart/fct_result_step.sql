-- Grain: one row per region, year and step from the original budget to the revenue that the income statement shows.
-- Key:   region_code, year, step_order
-- Rule:  original budget, amendments = budgeted; causes and what is unexplained = received; accruals = recognised.
-- Why:   the finance director's way through the year; every amount is one of the statement's, the budget told in two.
with amended as (
    select region_code, year, cast(sum(amount_sek) as decimal(18, 2)) as amendment_sek
    from mart.fct_budget
    where is_counted and mode = 'amendment'
    group by region_code, year
),

step as (
    select
        stated.region_code,
        stated.year,
        1 as part,
        1 as place,
        'original' as step,
        true as is_figure,
        'ursprunglig budget' as label_sv,
        'original budget' as label_en,
        cast(stated.amount_sek - coalesce(amended.amendment_sek, 0) as decimal(18, 2)) as amount_sek
    from mart.fct_statement_step as stated
    left join amended on stated.region_code = amended.region_code and stated.year = amended.year
    where stated.bridge = 'budget' and stated.step = 'budgeted' and stated.is_figure
    union all
    select region_code, year, 2, 1, 'amendment', false, 'tilläggsbudgetar', 'amendments', amendment_sek
    from amended
    union all
    select region_code, year, 3, step_order, step, is_figure, label_sv, label_en, amount_sek
    from mart.fct_statement_step
    where bridge = 'budget'
    union all
    select region_code, year, 4, step_order, step, is_figure, label_sv, label_en, amount_sek
    from mart.fct_statement_step
    where bridge = 'recognition' and not (step = 'received' and is_figure)
)

select
    region_code,
    year,
    cast(row_number() over (partition by region_code, year order by part nulls last, place nulls last) as integer) as step_order,
    step,
    is_figure,
    label_sv,
    label_en,
    amount_sek,
    cast(
        sum(case when part = 1 or not is_figure then coalesce(amount_sek, 0) else 0 end) over (
            partition by region_code, year
            order by part nulls last, place nulls last rows between unbounded preceding and current row
        ) as decimal(18, 2)
    ) as running_sek
from step
