-- Grain: one row per region, year, balance account and grant: what it was, what moved, what it is.
-- Key:   region_code, year, account, grant_code
-- Rule:  a year is the fiscal one where balances state it, else the posting's; opening and closing balances are those that
--        a delivery states, null where none does. No grant is what no mapping names one for: the rest of the account.
with moved as (
    select
        receipt.region_code,
        coalesce(fiscal.year, receipt.year) as year,
        receipt.account,
        receipt.account_class,
        receipt.grant_code,
        -receipt.received_sek as movement_sek
    from core.receipt as receipt
    left join core.fiscal_year as fiscal
        on receipt.region_code = fiscal.region_code
        and receipt.posting_date between fiscal.starts_on and fiscal.ends_on
    where receipt.account_class in ('deferred_revenue', 'accrued_revenue') and receipt.out_of_force_reason is null
),

line as (
    select
        region_code,
        year,
        account,
        account_class,
        grant_code,
        cast(null as decimal(18, 2)) as opening_sek,
        movement_sek,
        cast(null as decimal(18, 2)) as closing_sek
    from moved
    union all
    select
        region_code,
        year,
        account,
        account_class,
        grant_code,
        case when side = 'opening' then balance_sek end,
        cast(null as decimal(18, 2)),
        case when side = 'closing' then balance_sek end
    from core.balance
)

select
    region_code,
    year,
    account,
    max(account_class) as account_class,
    grant_code,
    cast(sum(opening_sek) as decimal(18, 2)) as opening_sek,
    cast(coalesce(sum(movement_sek), 0) as decimal(18, 2)) as movement_sek,
    cast(sum(closing_sek) as decimal(18, 2)) as closing_sek
from line
group by region_code, year, account, grant_code
