-- Grain: one row per name a grant is known by; region_code null is every region, year null is any year.
-- Why:   a grant's own name comes back year after year, so it means the grant of the record's year.
select
    folded(grant_code) as name,
    grant_code,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    date '0001-01-01' as valid_from,
    date '9999-12-31' as valid_to
from raw.grants
union
select
    folded(grant_name) as name,
    grant_code,
    cast(null as string) as region_code,
    year,
    date '0001-01-01' as valid_from,
    date '9999-12-31' as valid_to
from raw.grants
union
select
    folded(name) as name,
    grant_code,
    nullif(region_code, '*') as region_code,
    cast(null as integer) as year,
    coalesce(valid_from, date '0001-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to
from raw.grant_names
