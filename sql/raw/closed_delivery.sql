-- Grain: one row per closing in force and delivery that was there when it was made.
-- Source: closed/, the facts of approved proposals.
select
    cast(null as string) as closing,
    cast(null as string) as delivery_id,
    cast(null as string) as content_sha256
where false
