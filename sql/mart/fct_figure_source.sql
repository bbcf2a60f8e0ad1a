-- Grain: one row per figure of the reconciliation and delivery that it is summed from; unmatched receipts have no grant.
-- Key:   region_code, year, grant_code, figure, delivery_id
-- Rule:  the sources of a figure make the figure; its records are the counted facts with the same reconciliation_key.
select
    grant_code || '|' || region_code || '|' || cast(year as string) as reconciliation_key,
    region_code,
    grant_code,
    year,
    figure,
    delivery_id,
    record_count,
    amount_sek
from reconciliation.figure_source
