-- What a balance account opens next year with is what it was closed with, where a year was closed and a balance is stated.
-- Svenska: Det ett balanskonto öppnar nästa år med är vad det stängdes med, där ett år är stängt och ett saldo anges.
with closed as (
    select
        balance.closing,
        balance.region_code,
        balance.year,
        balance.account,
        cast(sum(balance.closing_sek) as decimal(18, 2)) as closing_sek
    from core.closed_balance as balance
    inner join core.closed_region as period
        on balance.closing = period.closing
        and balance.region_code = period.region_code
        and period.last_day = cast(cast(period.year as string) || '-12-31' as date)
    group by balance.closing, balance.region_code, balance.year, balance.account
),

opened as (
    select region_code, year, account, cast(sum(opening_sek) as decimal(18, 2)) as opening_sek
    from mart.fct_balance
    group by region_code, year, account
)

select
    'region ' || closed.region_code || ' account ' || closed.account || ' ' || cast(opened.year as string) || ', closed in '
    || closed.closing as subject,
    closed.closing_sek as expected,
    opened.opening_sek as actual,
    cast(opened.opening_sek - closed.closing_sek as decimal(18, 2)) as difference
from closed
inner join opened
    on closed.region_code = opened.region_code
    and closed.account = opened.account
    and closed.year + 1 = opened.year
where opened.opening_sek <> closed.closing_sek
