select step, label_sv, label_en from fct_statement_step
union
select step, label_sv, label_en from fct_result_step
order by step nulls last
