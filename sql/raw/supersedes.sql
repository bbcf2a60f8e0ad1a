-- Grain: one row per delivery and delivery that it says it replaces.
-- Source: supersedes in the descriptor, names made whole (package/resource).
select
    cast(null as string) as delivery_id,
    cast(null as string) as superseded_delivery_id
where false
