-- Grain: one row per thing that a delivered file, or its reader, says beside its records.
-- Source: the reader. A note is a sentence for whoever looks after deliveries; other subjects are org_no,
--         additional_vouchers and encoding.
select
    cast(null as string) as delivery_id,
    cast(null as string) as subject,
    cast(null as string) as text
where false
