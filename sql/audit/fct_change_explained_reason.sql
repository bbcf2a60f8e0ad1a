-- Grain: one row per amount explained, or not, that changed and input because of which it can have changed.
-- Key:   region_code, year, grant_code, figure, kind, name, how
-- Rule:  what changed a figure of the same row; else every input that came, went, changed or became known, but for
--        reference rows of other grants and regions.
-- Why:   an explanation may also rest on what is in no figure: a proposal, an announcement, a deadline. None is proved.
with figured as (
    select distinct
        explained.region_code, explained.grant_code, explained.year, explained.figure, reason.kind, reason.name, reason.how
    from audit.fct_change_explained as explained
    inner join audit.fct_change_reason as reason
        on explained.region_code = reason.region_code
        and explained.grant_code = reason.grant_code
        and explained.year = reason.year
),

changed as (
    select
        explained.region_code, explained.grant_code, explained.year, explained.figure, change.kind, change.name, change.how
    from audit.fct_change_explained as explained
    inner join audit.input_change as change
        on coalesce(change.region_code, '*') in ('*', explained.region_code)
        and coalesce(change.grant_code, explained.grant_code) = explained.grant_code
    where
        not exists (
            select 1
            from figured
            where
                figured.region_code = explained.region_code
                and figured.grant_code = explained.grant_code
                and figured.year = explained.year
        )
)

select region_code, grant_code, year, figure, kind, name, how
from figured
union all
select region_code, grant_code, year, figure, kind, name, how
from changed
