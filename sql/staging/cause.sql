-- Grain: one row per cause that a difference can have, in the order in which they claim.
-- Rule:  one record explains one difference, but for the causes that tie two rows together (ties_rows); an observation
--        explains no amount.
select
    cause,
    cast(sort_order as integer) as sort_order,
    is_observation,
    ties_rows,
    label_sv,
    label_en
from (
    values
        ('deferred', 1, false, false, 'förutbetald intäkt', 'deferred'),
        ('released', 2, false, false, 'upplöst förutbetald intäkt', 'released'),
        ('accrued', 3, false, false, 'upplupen intäkt', 'accrued'),
        ('repaid', 4, false, false, 'återbetalat', 'repaid'),
        ('duplicate_receipt', 5, false, false, 'dubbelbokförd inbetalning', 'receipt counted twice'),
        ('passed_on', 6, false, false, 'vidareförmedlat', 'passed on'),
        ('bulk_payment', 7, false, true, 'samlad utbetalning', 'one receipt for several grants'),
        ('unmatched_receipt', 8, false, false, 'omatchad inbetalning', 'unmatched receipt'),
        ('wrong_year', 9, false, true, 'bokfört på fel år', 'booked in the wrong year'),
        ('proposal_pending', 10, false, false, 'förslag ej beslutat', 'proposal pending'),
        ('late_amendment', 11, false, false, 'senare tilläggsbudget', 'later amendment'),
        ('duplicate_budget', 12, false, false, 'dubblerad budgetrad', 'budget row counted twice'),
        ('sign_error', 13, false, false, 'fel tecken', 'wrong sign'),
        ('unit_error', 14, false, false, 'fel enhet', 'wrong unit'),
        ('split_internal', 15, false, false, 'del budgeterad på nämnd', 'share budgeted on a board'),
        ('preliminary_superseded', 16, false, false, 'budget enligt avisering', 'budgeted as announced'),
        ('instalment_pending', 17, false, false, 'delbetalning återstår', 'instalment pending'),
        ('not_requisitioned', 18, false, false, 'ej rekvirerat', 'not requisitioned'),
        ('partly_requisitioned', 19, false, false, 'delvis rekvirerat', 'partly requisitioned'),
        ('performance_pending', 20, false, false, 'prestation ej bedömd', 'performance pending'),
        ('performance_not_met', 21, false, false, 'prestation ej uppnådd', 'performance not met'),
        ('budget_missing', 22, false, false, 'budget saknas', 'budget missing'),
        ('rounding', 23, false, false, 'avrundning', 'rounding'),
        ('misclassified', 24, true, false, 'fel kontoklass', 'account of the other class'),
        ('reversal', 25, true, false, 'rättelse', 'reversal'),
        ('key_mismatch', 26, true, false, 'följer inte fördelningsnyckeln', 'does not follow its key'),
        ('total_mismatch', 27, true, false, 'summan stämmer inte', 'rows do not close the total'),
        ('claim_not_in_table', 28, true, false, 'saknar nationell rad', 'claim not in a national table'),
        ('not_due', 29, true, false, 'ännu inte aktuellt', 'not due')
) as causes (cause, sort_order, is_observation, ties_rows, label_sv, label_en)
