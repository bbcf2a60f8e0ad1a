-- Grain: one row per class of accounts.
-- Rule:  the first five are grant money received; the others are not.
select
    account_class,
    is_grant_revenue,
    label_sv,
    label_en
from (
    values
        ('grant_revenue_targeted', true, 'riktat statsbidrag', 'targeted grant revenue'),
        ('grant_revenue_general', true, 'generellt statsbidrag', 'general grant revenue'),
        ('deferred_revenue', true, 'förutbetald intäkt', 'deferred revenue'),
        ('accrued_revenue', true, 'upplupen intäkt', 'accrued revenue'),
        ('repayment', true, 'återbetalning', 'repayment'),
        ('equalisation', false, 'utjämning', 'equalisation'),
        ('cost_reimbursement', false, 'kostnadsersättning', 'cost reimbursement'),
        ('vat_compensation', false, 'momskompensation', 'VAT compensation'),
        ('passed_on', false, 'vidareförmedlat', 'passed on'),
        ('other', false, 'övrigt', 'other')
) as classes (account_class, is_grant_revenue, label_sv, label_en)
