-- Grain: one row per digit, to count with.
select digit
from staging.digit
