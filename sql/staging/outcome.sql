-- Grain: one row per outcome of the reconciliation, in the order in which they are tried.
select
    outcome,
    cast(sort_order as integer) as sort_order,
    label_sv,
    label_en,
    colour
from (
    values
        ('nothing_delivered', 1, 'inget levererat', 'nothing delivered', '#9e9e9e'),
        ('ledger_not_delivered', 2, 'huvudbok saknas', 'ledger not delivered', '#9e9e9e'),
        ('budget_not_delivered', 3, 'budget saknas', 'budget not delivered', '#9e9e9e'),
        ('nothing_decided', 4, 'inget beslutat', 'nothing decided', '#9e9e9e'),
        ('not_budgeted_not_received', 5, 'varken budgeterat eller mottaget', 'neither budgeted nor received', '#bdbdbd'),
        ('received_without_budget', 6, 'mottaget utan budget', 'received without a budget', '#1565c0'),
        ('budgeted_not_received', 7, 'budgeterat men inte mottaget', 'budgeted, not received', '#c62828'),
        ('not_received', 8, 'beslutat men inte mottaget', 'decided, not received', '#c62828'),
        ('matched', 9, 'stämmer', 'matched', '#2e7d32'),
        ('matched_within_rounding', 10, 'stämmer inom avrundning', 'matched within rounding', '#558b2f'),
        ('received_less', 11, 'mottaget mindre', 'received less', '#ef6c00'),
        ('received_more', 12, 'mottaget mer', 'received more', '#1565c0'),
        ('differs', 13, 'avviker', 'differs', '#ef6c00')
) as outcomes (outcome, sort_order, label_sv, label_en, colour)
