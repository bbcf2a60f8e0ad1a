select check_name, sentence, sentence_sv, violations
from check_result
where violations > 0
order by violations desc nulls last, check_name nulls last
