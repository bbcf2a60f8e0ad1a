-- Grain: one row per region, year and grant that is reconciled under its bundle instead of on its own.
-- Rule:  when a region budgets or books on a bundle, the bundle and its parts are one row, the bundle's.
-- Why:   the outermost bundle used takes a part that lies in two.
with used as (
    select region_code, year, grant_code
    from core.budget
    where not_counted_reason is null
    union
    select region_code, year, grant_code
    from core.receipt
    where out_of_force_reason is null and grant_code is not null and account_class <> 'passed_on'
),

bundled as (
    select
        used.region_code,
        used.year,
        bundle.part_code,
        used.grant_code as bundle_code,
        count(outer_bundle.bundle_code) as outer_bundles
    from used
    inner join core.bundle as bundle on used.grant_code = bundle.bundle_code
    left join core.bundle as outer_bundle on used.grant_code = outer_bundle.part_code
    group by used.region_code, used.year, bundle.part_code, used.grant_code
)

select
    region_code,
    year,
    part_code as grant_code,
    min_by(bundle_code, cast(outer_bundles as string) || bundle_code) as reconciled_code
from bundled
group by region_code, year, part_code
