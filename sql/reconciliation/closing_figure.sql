-- Grain: one row per closing, region, grant (null: unmatched) and figure: as closed, as today, and what followed.
-- Rule:  an adjustment is today's figure less the closed one, an empty one taken as 0.
with side as (
    select closing, region_code, grant_code, year, figure, true as is_closed, amount_sek, is_synthetic
    from core.closed_record
    union all
    select closing, region_code, grant_code, year, figure, false, amount_sek, is_synthetic
    from reconciliation.closing_record
),

part as (
    select
        closing, region_code, grant_code, year, figure, is_synthetic,
        case when is_closed then amount_sek end as closed_sek,
        case when not is_closed then amount_sek end as today_sek,
        cast(null as decimal(18, 2)) as settled_later_sek,
        cast(null as date) as last_settled_on
    from side
    union all
    select
        closing, region_code, grant_code, year, figure, is_synthetic, cast(null as decimal(18, 2)),
        cast(null as decimal(18, 2)), settled_later_sek, last_settled_on
    from reconciliation.closing_later
)

select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    cast(sum(closed_sek) as decimal(18, 2)) as closed_sek,
    cast(sum(today_sek) as decimal(18, 2)) as today_sek,
    cast(coalesce(sum(today_sek), 0) - coalesce(sum(closed_sek), 0) as decimal(18, 2)) as post_close_adjustment_sek,
    cast(sum(settled_later_sek) as decimal(18, 2)) as settled_later_sek,
    max(last_settled_on) as last_settled_on,
    bool_or(is_synthetic) as is_synthetic
from part
group by closing, region_code, grant_code, year, figure
