-- What was received agrees with what was budgeted, to the budget's precision, or the difference is explained.
-- Svenska: Det mottagna stämmer med det budgeterade inom budgetens noggrannhet, eller så är avvikelsen förklarad.
select
    reconciliation_key as subject,
    budgeted_sek as expected,
    received_sek as actual,
    residual_sek as difference
from mart.fct_reconciliation
where residual_sek <> 0
