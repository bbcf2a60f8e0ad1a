-- Grain: one row, this night.
select
    as_of,
    known_at
from raw.run
