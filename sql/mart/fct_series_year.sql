-- Grain: one row per region, grant series and year.
-- Key:   region_code, series_code, year
-- Rule:  the same grant over the years; a grant without a series is a series of its own.
with named as (
    select
        reconciled.region_code,
        coalesce(grant_of.series_code, reconciled.grant_code) as series_code,
        reconciled.year,
        reconciled.decided_sek,
        reconciled.budgeted_sek,
        reconciled.received_sek,
        reconciled.recognised_sek,
        reconciled.is_synthetic
    from mart.fct_reconciliation as reconciled
    left join mart.dim_grant as grant_of on reconciled.grant_code = grant_of.grant_code
)

select
    region_code,
    series_code,
    year,
    cast(sum(decided_sek) as decimal(18, 2)) as decided_sek,
    cast(sum(budgeted_sek) as decimal(18, 2)) as budgeted_sek,
    cast(sum(received_sek) as decimal(18, 2)) as received_sek,
    cast(sum(recognised_sek) as decimal(18, 2)) as recognised_sek,
    bool_or(is_synthetic) as is_synthetic
from named
group by region_code, series_code, year
