-- Grain: one row per region and year with receipts that no mapping names a grant for.
select
    region_code,
    year,
    cast(sum(received_sek) as decimal(18, 2)) as unmatched_received_sek,
    bool_or(is_synthetic) as is_synthetic
from core.receipt
where out_of_force_reason is null and grant_code is null and account_class <> 'passed_on'
group by region_code, year
