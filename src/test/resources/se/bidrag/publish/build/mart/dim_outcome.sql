-- Grain: one row per outcome.
-- Key: outcome
select
    'received_without_budget' as outcome,
    'mottaget utan budget' as label_sv
