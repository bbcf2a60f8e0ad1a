-- Grain: one row per class of accounts.
select
    account_class,
    is_grant_revenue,
    label_sv,
    label_en
from staging.account_class_label
