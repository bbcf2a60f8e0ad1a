select cause, sort_order, label_sv, label_en
from dim_cause
order by sort_order nulls last, cause nulls last
