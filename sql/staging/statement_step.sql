-- Grain: one row per step of the statement that is neither a cause nor an outcome, with its place.
select
    step,
    cast(sort_order as integer) as sort_order,
    label_sv,
    label_en
from (
    values
        ('decided', 0, 'staten har beslutat', 'decided by the state'),
        ('budgeted', 0, 'regionen har budgeterat', 'budgeted by the region'),
        ('received', 0, 'regionen har bokfört som mottaget', 'booked as received'),
        ('not_budgeted', 410, 'beslutat men inte budgeterat', 'decided, not budgeted'),
        ('budgeted_undecided', 411, 'budgeterat utan beslut', 'budgeted without a decision'),
        ('budgeted_more', 412, 'budgeterat mer än beslutat', 'budgeted more than decided'),
        ('budgeted_less', 413, 'budgeterat mindre än beslutat', 'budgeted less than decided'),
        ('unmatched', 400, 'mottaget utan känt bidrag', 'received for no known grant'),
        ('unexplained', 500, 'oförklarat', 'unexplained'),
        ('recognised', 1000, 'regionen har intäktsfört', 'recognised as revenue'),
        ('booked', 1000, 'bokfört i allt', 'booked in all'),
        ('announced', 600, 'aviserat', 'announced'),
        ('ceiling', 601, 'tak att rekvirera', 'ceiling to requisition'),
        ('requisitioned', 602, 'rekvirerat', 'requisitioned'),
        ('paid', 603, 'utbetalt', 'paid'),
        ('umbrella', 604, 'paraply för andra bidrag', 'umbrella of other grants'),
        ('proposed', 605, 'föreslaget', 'proposed'),
        ('expected', 606, 'förväntat', 'expected'),
        ('forecast', 607, 'prognos', 'forecast'),
        ('frame', 608, 'nettoram', 'frame'),
        ('superseded', 609, 'ersatt av en nyare leverans', 'superseded by a later delivery'),
        ('replaced by a later original', 610, 'ersatt av en nyare budget', 'replaced by a later original'),
        ('amends an original that was replaced', 611, 'ändrar en ersatt budget', 'amends an original that was replaced'),
        ('replaced by a later export', 612, 'ersatt av ett nyare uttag', 'replaced by a later export'),
        ('the same voucher in another export', 615, 'samma verifikation i ett annat uttag', 'same voucher in another export'),
        ('within a sum that stands', 616, 'ingår i en summa', 'within a sum that stands'),
        ('posted after the as-of date', 613, 'bokfört efter datumet', 'posted after the as-of date'),
        ('not known on the as-of date', 614, 'inte känt på datumet', 'not known on the as-of date')
) as steps (step, sort_order, label_sv, label_en)
