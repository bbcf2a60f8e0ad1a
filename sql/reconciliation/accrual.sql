-- Grain: one row per region, reconciled grant, year and class of accounts that carry money from year to year.
-- Rule:  moves within a year cancel out; what is left is the year's.
select
    region_code,
    grant_code,
    year,
    account_class,
    cast(sum(received_sek) as decimal(18, 2)) as moved_sek,
    listed(array_agg(record)) as evidence
from reconciliation.receipt_line
where account_class in ('deferred_revenue', 'accrued_revenue') and grant_code is not null
group by region_code, grant_code, year, account_class
having sum(received_sek) <> 0
