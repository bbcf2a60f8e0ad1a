-- An instalment of a grant and year is decided once for a region; a reissue says what it supersedes.
-- Svenska: En delbetalning av ett bidrag och år beslutas en gång för en region; ett nytt beslut säger vad det ersätter.
select
    grant_code || ' ' || region_code || ' ' || cast(year as string) || ' instalment ' || cast(instalment as string) as subject,
    1 as expected,
    count(distinct delivery_id) as actual,
    count(distinct delivery_id) - 1 as difference
from mart.fct_allocation
where is_counted and instalment is not null
group by grant_code, region_code, year, instalment
having count(distinct delivery_id) > 1
