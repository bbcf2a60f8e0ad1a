-- Grain: one row per changed part of a figure and input that is proved to have changed it.
-- Key:   region_code, year, grant_code, figure, delivery_id, kind, name, how
-- Rule:  the delivery itself came, went or changed; or what replaces it did; or the as-of date passed a posting of it; or
--        a mapping or an account class moved its records.
select
    part.region_code,
    part.grant_code,
    part.year,
    part.figure,
    part.delivery_id,
    change.kind,
    change.name,
    change.how
from audit.fct_change_part as part
left join mart.dim_delivery as now on part.delivery_id = now.delivery_id
left join raw.previous_delivery as previous on part.delivery_id = previous.delivery_id
inner join audit.input_change as change
    on change.kind = 'delivery'
    and change.name in (part.delivery_id, now.superseded_by, previous.superseded_by)
union
select
    part.region_code,
    part.grant_code,
    part.year,
    part.figure,
    part.delivery_id,
    'date' as kind,
    'as of ' || cast(compared.as_of as string) || ', then ' || cast(run.as_of as string) as name,
    'moved' as how
from audit.fct_change_part as part
inner join raw.run as run on run.as_of is not null
inner join raw.previous_publication as compared on compared.as_of <> run.as_of
inner join mart.fct_receipt as posting
    on part.delivery_id = posting.delivery_id
    and part.region_code = posting.region_code
    and part.year = posting.year
where
    part.figure in ('received', 'recognised', 'unmatched')
    and (
        (posting.posting_date > compared.as_of and posting.posting_date <= run.as_of)
        or (posting.posting_date > run.as_of and posting.posting_date <= compared.as_of)
    )
union
select region_code, grant_code, year, figure, delivery_id, kind, name, how
from audit.fct_change_move_proof
