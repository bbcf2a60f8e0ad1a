-- Grain: one row per region, account that carries grant money, and period in which its class does not change.
-- Key:   region_code, account, valid_from
select
    class.region_code,
    class.account,
    class.valid_from,
    class.valid_to,
    class.account_class,
    label.is_grant_revenue,
    label.label_sv,
    label.label_en
from core.account_class as class
inner join core.account_class_label as label on class.account_class = label.account_class
where class.account_class <> 'other'
