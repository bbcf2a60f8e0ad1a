-- Grain: one row per closing in force, or the one that is being made.
-- Source: closed/, its newest approved proposals and the acts that approved them.
-- Why:   no region is every region; approved by and at are null while it is being made.
select
    cast(null as string) as closing,
    cast(null as string) as period,
    cast(null as string) as region_code,
    cast(null as integer) as year,
    cast(null as date) as first_day,
    cast(null as date) as last_day,
    cast(null as date) as as_of,
    cast(null as integer) as generation,
    cast(null as string) as proposal_sha256,
    cast(null as string) as closed_publication_id,
    cast(null as string) as prepared_by,
    cast(null as string) as approved_by,
    cast(null as timestamp) as approved_at
where false
