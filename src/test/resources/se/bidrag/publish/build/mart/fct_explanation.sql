-- Grain: one row per reconciliation row, measure and cause.
-- Key: region_code, grant_code, year, measure, cause
select
    '24' as region_code,
    'sektorsbidrag-2024' as grant_code,
    2024 as year,
    'budget' as measure,
    'budget_missing' as cause,
    cast(83223369 as decimal(18, 2)) as explained_sek,
    'record 7' as evidence
