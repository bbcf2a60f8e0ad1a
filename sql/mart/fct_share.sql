-- Grain: one row per grant, year and region that a decision gives money, or nothing.
-- Key:   grant_code, year, region_code
-- Rule:  what is decided beside what the declared key gives; population is that of the year, else of the last known before.
-- Why:   who got more or less than the key, and how much each inhabitant.
with decided as (
    select
        grant_code,
        year,
        region_code,
        cast(sum(amount_sek) as decimal(18, 2)) as decided_sek,
        bool_or(is_synthetic) as is_synthetic
    from mart.fct_allocation
    where is_counted and stage = 'decided' and region_code is not null
    group by grant_code, year, region_code
),

total as (
    select grant_code, year, cast(sum(decided_sek) as decimal(18, 2)) as total_sek
    from decided
    group by grant_code, year
),

by_key as (
    select grant_code, year, region_code, cast(sum(key_sek) as decimal(18, 2)) as key_sek
    from core.key_share
    group by grant_code, year, region_code
),

inhabitants as (
    select
        decided.grant_code,
        decided.year,
        decided.region_code,
        max_by(people.population, people.year) as population,
        max(people.year) as population_year
    from decided
    inner join core.population as people
        on decided.region_code = people.region_code
        and people.year <= decided.year
    group by decided.grant_code, decided.year, decided.region_code
)

select
    decided.grant_code,
    decided.year,
    decided.region_code,
    decided.decided_sek,
    cast(100 * decided.decided_sek / nullif(total.total_sek, 0) as decimal(9, 4)) as share_percent,
    by_key.key_sek,
    cast(decided.decided_sek - by_key.key_sek as decimal(18, 2)) as over_key_sek,
    inhabitants.population,
    inhabitants.population_year,
    cast(decided.decided_sek / nullif(inhabitants.population, 0) as decimal(18, 2)) as per_inhabitant_sek,
    decided.is_synthetic
from decided
inner join total on decided.grant_code = total.grant_code and decided.year = total.year
left join by_key
    on decided.grant_code = by_key.grant_code
    and decided.year = by_key.year
    and decided.region_code = by_key.region_code
left join inhabitants
    on decided.grant_code = inhabitants.grant_code
    and decided.year = inhabitants.year
    and decided.region_code = inhabitants.region_code
