-- Grain: one row per digit, to count with.
select cast(digit as integer) as digit
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as digits (digit)
