-- A closed figure is what it was when it was closed.
-- Svenska: Ett stängt tal är vad det var när det stängdes.
select
    closing || ', region ' || region_code || ' ' || coalesce(grant_code, 'unmatched') || ' ' || figure as subject,
    cast(coalesce(closed_sek, 0) as decimal(18, 2)) as expected,
    cast(coalesce(today_sek, 0) as decimal(18, 2)) as actual,
    post_close_adjustment_sek as difference
from mart.fct_closing
where post_close_adjustment_sek <> 0
