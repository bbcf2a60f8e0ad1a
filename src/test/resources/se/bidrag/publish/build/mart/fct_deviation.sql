-- Grain: one row per difference, over time.
-- Key: deviation_id
select
    'abc' as deviation_id,
    '24' as region_code,
    date '2024-12-31' as opened_on,
    'no longer read' as retired_column
