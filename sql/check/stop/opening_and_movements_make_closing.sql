-- What an account was and what moved make what it is, where both balances are stated and a ledger covers the year.
-- Svenska: Vad ett konto var och vad som rörde sig blir vad det är, där båda saldona anges och en huvudbok täcker året.
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
),

covered as (
    select
        region_code,
        min(covers_from) as covers_from,
        max(covers_to) as covers_to
    from core.ledger_cover
    where not coalesce(is_addition, false)
    group by region_code
)

select
    'region ' || account.region_code || ' ' || cast(account.year as string) || ' account ' || account.account as subject,
    account.closing_sek as expected,
    cast(account.opening_sek + account.movement_sek as decimal(18, 2)) as actual,
    cast(account.opening_sek + account.movement_sek - account.closing_sek as decimal(18, 2)) as difference
from account
inner join covered on account.region_code = covered.region_code
left join core.fiscal_year as fiscal
    on account.region_code = fiscal.region_code
    and account.year = fiscal.year
where
    account.opening_sek + account.movement_sek <> account.closing_sek
    and covered.covers_from <= coalesce(fiscal.starts_on, try_cast(cast(account.year as string) || '-01-01' as date))
    and covered.covers_to >= coalesce(fiscal.ends_on, try_cast(cast(account.year as string) || '-12-31' as date))
