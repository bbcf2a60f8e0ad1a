-- What an account was and what moved make what it is, where both balances are stated.
with account as (
    select
        region_code,
        year,
        account,
        cast(sum(opening_sek) as decimal(18, 2)) as opening_sek,
        cast(sum(movement_sek) as decimal(18, 2)) as movement_sek,
        cast(sum(closing_sek) as decimal(18, 2)) as closing_sek
    from mart.fct_balance
    group by region_code, year, account
)

select
    'region ' || region_code || ' ' || cast(year as string) || ' account ' || account as subject,
    closing_sek as expected,
    cast(opening_sek + movement_sek as decimal(18, 2)) as actual,
    cast(opening_sek + movement_sek - closing_sek as decimal(18, 2)) as difference
from account
where opening_sek + movement_sek <> closing_sek
