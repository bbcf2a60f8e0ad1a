-- Grain: one row per check that was run.
-- Source: the checks, after the models.
-- Filled: after the models
select
    cast(null as string) as check_name,
    cast(null as string) as severity,
    cast(null as bigint) as violations,
    cast(null as string) as sentence,
    cast(null as string) as sentence_sv
where false
