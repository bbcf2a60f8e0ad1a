select outcome, sort_order, label_sv, label_en
from dim_outcome
order by sort_order nulls last, outcome nulls last
