-- Grain: one row per region, grant and year that a person wrote a note about: the newest note.
with noted as (
    select
        region_code,
        grant_code,
        year,
        owner,
        note,
        row_number() over (
            partition by region_code, grant_code, year
            order by noted_on desc nulls last, owner nulls last, note nulls last
        ) as turn
    from staging.explanation
)

select
    region_code,
    grant_code,
    year,
    owner,
    note
from noted
where turn = 1
