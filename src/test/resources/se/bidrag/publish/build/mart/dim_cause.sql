-- Grain: one row per cause.
-- Key: cause
select
    'budget_missing' as cause,
    'budget saknas' as label_sv
