-- Grain: one row per grant, region and year.
-- Key: region_code, grant_code, year
-- Synthetic: the figures of region 19 in 2023 are made up.
select
    region_code,
    'sektorsbidrag-2024' as grant_code,
    cast(year as integer) as year,
    cast(decided_sek as decimal(18, 2)) as decided_sek,
    cast(budgeted_sek as decimal(18, 2)) as budgeted_sek,
    cast(received_sek as decimal(18, 2)) as received_sek,
    cast(received_sek - coalesce(budgeted_sek, 0) as decimal(18, 2)) as difference_sek,
    outcome,
    is_synthetic
from (
    values
        ('24', 2024, 83223369.00, null, 83223369.00, 'received_without_budget', false),
        ('19', 2024, 82572546.00, 82600000.00, 82572546.00, 'matched_within_rounding', false),
        ('19', 2023, 1.00, 9999999999999999.99, 0.00, 'received_less', true)
) as rows (region_code, year, decided_sek, budgeted_sek, received_sek, outcome, is_synthetic)
