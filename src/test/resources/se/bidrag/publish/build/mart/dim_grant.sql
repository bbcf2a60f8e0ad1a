-- Grain: one row per grant.
-- Key: grant_code
select
    'sektorsbidrag-2024' as grant_code,
    '=Sektorsbidrag <2024>' as grant_name
