-- Grain: one row per region, grant and year that a person wrote a note about: the newest note, whole.
with ranked as (
    select
        region_code,
        grant_code,
        year,
        owner,
        note,
        row_number() over (
            partition by region_code, grant_code, year
            order by noted_on desc nulls last, note nulls last, owner nulls last
        ) as turn
    from staging.explanation
)

select
    region_code,
    grant_code,
    year,
    owner,
    note
from ranked
where turn = 1
