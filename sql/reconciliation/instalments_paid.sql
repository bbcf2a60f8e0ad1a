-- Grain: one row per region, reconciled grant, year, measure and sum of decided instalments that may be all that has come.
-- Rule:  one instalment, the first few, or all but one.
with running as (
    select
        region_code,
        grant_code,
        year,
        measure,
        amount_sek,
        cast(sum(amount_sek) over (
            partition by region_code, grant_code, year, measure
            order by instalment nulls first rows between unbounded preceding and current row
        ) as decimal(18, 2)) as first_few_sek,
        cast(sum(amount_sek) over (partition by region_code, grant_code, year, measure) as decimal(18, 2)) as all_sek,
        cast(sum(precision_sek) over (partition by region_code, grant_code, year, measure) as decimal(18, 2)) as precision_sek,
        listed(array_agg(records) over (partition by region_code, grant_code, year, measure)) as records
    from reconciliation.instalment
),

paid as (
    select region_code, grant_code, year, measure, amount_sek as paid_sek, all_sek, precision_sek, records
    from running
    union
    select region_code, grant_code, year, measure, first_few_sek as paid_sek, all_sek, precision_sek, records
    from running
    union
    select
        region_code, grant_code, year, measure,
        cast(all_sek - amount_sek as decimal(18, 2)) as paid_sek, all_sek, precision_sek, records
    from running
)

select
    region_code,
    grant_code,
    year,
    measure,
    paid_sek,
    all_sek,
    precision_sek,
    records
from paid
where paid_sek > 0 and paid_sek < all_sek - precision_sek
