-- Grain: one row per note that a person wrote.
select
    region_code,
    grant_code,
    year,
    owner,
    note,
    noted_on
from raw.explanations
