-- Grain: one row per cause that a difference can have, in the order in which they claim.
select
    cause,
    cast(sort_order as integer) as sort_order,
    is_observation,
    label_sv,
    label_en
from (
    values
        ('rounding', 1, false, 'avrundning', 'rounding'),
        ('proposal_pending', 2, false, 'förslag ej beslutat', 'proposal pending'),
        ('performance_not_met', 3, false, 'prestation ej uppnådd', 'performance not met'),
        ('instalment_pending', 4, false, 'delbetalning återstår', 'instalment pending'),
        ('budget_missing', 5, false, 'budget saknas', 'budget missing'),
        ('claim_not_in_table', 6, true, 'saknar nationell rad', 'claim not in a national table'),
        ('key_mismatch', 7, true, 'följer inte fördelningsnyckeln', 'does not follow its key'),
        ('total_mismatch', 8, true, 'summan stämmer inte', 'rows do not close the total')
) as causes (cause, sort_order, is_observation, label_sv, label_en)
