-- Grain: one row per check.
-- Key: check_name
select *
from (
    values ('late', 'warn', 1, 'Every delivery came in time.'), ('early', 'warn', 0, 'Nothing came before its day.')
) as rows (check_name, severity, violations, sentence)
