-- The adjustments of a closed figure sum to what it changed by since it was closed.
-- Svenska: Justeringarna av ett stängt tal blir vad det har ändrats med sedan det stängdes.
with adjusted as (
    select
        closing,
        region_code,
        coalesce(grant_code, '') as grant_code,
        figure,
        cast(sum(post_close_adjustment_sek) as decimal(18, 2)) as adjusted_sek
    from mart.fct_post_close_adjustment
    group by closing, region_code, coalesce(grant_code, ''), figure
),

closed as (
    select closing, region_code, coalesce(grant_code, '') as grant_code, figure, post_close_adjustment_sek as changed_sek
    from mart.fct_closing
)

select
    coalesce(closed.closing, adjusted.closing) || ', region ' || coalesce(closed.region_code, adjusted.region_code) || ' '
    || coalesce(closed.grant_code, adjusted.grant_code) || ' ' || coalesce(closed.figure, adjusted.figure) as subject,
    cast(coalesce(closed.changed_sek, 0) as decimal(18, 2)) as expected,
    cast(coalesce(adjusted.adjusted_sek, 0) as decimal(18, 2)) as actual,
    cast(coalesce(adjusted.adjusted_sek, 0) - coalesce(closed.changed_sek, 0) as decimal(18, 2)) as difference
from closed
full join adjusted
    on closed.closing = adjusted.closing
    and closed.region_code = adjusted.region_code
    and closed.grant_code = adjusted.grant_code
    and closed.figure = adjusted.figure
where coalesce(closed.changed_sek, 0) <> coalesce(adjusted.adjusted_sek, 0)
