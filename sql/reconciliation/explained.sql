-- Grain: one row per region, reconciled grant, year and measure: the sum of its explanations.
select
    region_code,
    grant_code,
    year,
    measure,
    cast(sum(explained_sek) as decimal(18, 2)) as explained_sek
from reconciliation.explanation
group by region_code, grant_code, year, measure
