-- Grain: one row per act of a closing: proposed, approved, reopened and so on.
-- Source: closed/<closing>/acts
-- Why:   a publication lists the acts that it knew, so that none can be taken away, put in or dated back without a trace.
select
    cast(null as string) as act_name,
    cast(null as string) as closing,
    cast(null as integer) as act_number,
    cast(null as string) as kind,
    cast(null as integer) as generation,
    cast(null as string) as region_code,
    cast(null as string) as signer,
    cast(null as string) as acted_at,
    cast(null as string) as sha256
where false
