-- Grain: one row per region, grant and year that a person wrote a note about: the newest note.
select
    region_code,
    grant_code,
    year,
    max_by(owner, noted_on) as owner,
    max_by(note, noted_on) as note
from staging.explanation
group by region_code, grant_code, year
