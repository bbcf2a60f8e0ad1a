-- Grain: one row per region, year, balance account and grant: what moved.
-- Key:   region_code, year, account, grant_code
-- Why:   opening and closing balances are null until a delivery that states them.
select
    region_code,
    year,
    account,
    max_by(account_class, posting_date) as account_class,
    grant_code,
    cast(null as decimal(18, 2)) as opening_sek,
    cast(-sum(received_sek) as decimal(18, 2)) as movement_sek,
    cast(null as decimal(18, 2)) as closing_sek
from core.receipt
where account_class in ('deferred_revenue', 'accrued_revenue') and out_of_force_reason is null
group by region_code, year, account, grant_code
