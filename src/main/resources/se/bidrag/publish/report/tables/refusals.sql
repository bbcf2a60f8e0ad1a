select refusal, label_sv, label_en
from dim_refusal
order by sort_order nulls last, refusal nulls last
