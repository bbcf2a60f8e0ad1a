-- Grain: one row per input that came, went or changed since the previous publication, or became known or unknown.
-- Key:   kind, name, how
-- Why:   nothing has changed before there is a publication to compare with that tells its inputs.
with change as (
    select
        coalesce(now.kind, previous.kind) as kind,
        coalesce(now.name, previous.name) as name,
        case
            when previous.name is null then 'came'
            when now.name is null then 'went'
            else 'changed'
        end as how,
        coalesce(now.region_code, previous.region_code) as region_code,
        coalesce(now.grant_code, previous.grant_code) as grant_code,
        coalesce(now.is_behind_figures, previous.is_behind_figures) as is_behind_figures
    from audit.input as now
    full join raw.previous_input as previous
        on now.kind = previous.kind
        and now.name = previous.name
    where now.sha256 is distinct from previous.sha256
    union all
    select
        'delivery' as kind,
        now.delivery_id as name,
        case when now.is_known then 'became known' else 'is not known yet' end as how,
        cast(null as string) as region_code,
        cast(null as string) as grant_code,
        true as is_behind_figures
    from mart.dim_delivery as now
    inner join raw.previous_delivery as previous on now.delivery_id = previous.delivery_id
    where now.is_known <> previous.is_known
)

select
    change.kind,
    change.name,
    change.how,
    change.region_code,
    change.grant_code,
    change.is_behind_figures
from change
inner join raw.previous_publication as compared on compared.publication_id is not null
where exists (select 1 from raw.previous_input)
