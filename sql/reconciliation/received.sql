-- Grain: one row per region, reconciled grant and year with ledger rows in force.
-- Rule:  the posting date gives the year; passed on money is no receipt.
select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    cast(sum(part.received_sek) as decimal(18, 2)) as received_sek,
    cast(sum(part.recognised_sek) as decimal(18, 2)) as recognised_sek,
    bool_or(part.is_synthetic) as is_synthetic
from core.receipt as part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
where
    part.out_of_force_reason is null
    and part.grant_code is not null
    and part.account_class <> 'passed_on'
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year
