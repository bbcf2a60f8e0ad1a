-- Grain: one row per region, year, bridge and step of the two-sided statement; the steps of a bridge add up to the öre.
-- Key:   region_code, year, bridge, step_order
-- Rule:  running is the sum so far; on a bridge's last row, a figure of its own, it equals that figure.
with ordered as (
    select
        step.region_code,
        step.year,
        step.bridge,
        step.place,
        step.step,
        coalesce(label.label_sv, step.step) as label_sv,
        coalesce(label.label_en, step.step) as label_en,
        step.amount_sek,
        cast(
            row_number() over (
                partition by step.region_code, step.year, step.bridge
                order by
                    case step.place when 'first' then 1 when 'last' then 3 else 2 end nulls last,
                    coalesce(label.sort_order, 900) nulls last,
                    step.step nulls last
            ) as integer
        ) as step_order
    from reconciliation.statement_step as step
    left join core.statement_step as label on step.step = label.step
)

select
    region_code,
    year,
    bridge,
    step_order,
    step,
    place in ('first', 'last') as is_figure,
    label_sv,
    label_en,
    amount_sek,
    cast(
        sum(case place when 'first' then coalesce(amount_sek, 0) when 'between' then coalesce(amount_sek, 0) when 'last' then 0 end)
        over (
            partition by region_code, year, bridge
            order by step_order nulls last rows between unbounded preceding and current row
        ) as decimal(18, 2)
    ) as running_sek
from ordered
