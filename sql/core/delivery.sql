-- Grain: one row per delivery, with what its descriptor names looked up.
-- Rule:  a column's header decides the unit, then the descriptor; the longest unit word in the header counts; a ledger is
--        in kronor, and so is SIE; a name that a grant has in one region means it there only.
with header_unit as (
    select
        delivery.delivery_id,
        max_by(unit.kronor, length(unit.name) * 10000000000 + unit.kronor) as kronor
    from staging.delivery as delivery
    inner join staging.unit as unit on (' ' || delivery.amount_header || ' ') like ('% ' || unit.name || ' %')
    group by delivery.delivery_id
),

named_region as (
    select
        delivery.delivery_id,
        min(name.region_code) as region_code
    from staging.delivery as delivery
    inner join staging.region_name as name on delivery.region_name = name.name
    group by delivery.delivery_id
),

named_grant as (
    select
        delivery.delivery_id,
        min(name.grant_code) as grant_code,
        count(distinct name.grant_code) as grants
    from staging.delivery as delivery
    inner join staging.grant_name as name
        on delivery.grant_name = name.name
        and (name.year is null or delivery.year is null or name.year = delivery.year)
        and delivery.dated between name.valid_from and name.valid_to
    left join named_region on delivery.delivery_id = named_region.delivery_id
    where name.region_code is null or name.region_code = named_region.region_code
    group by delivery.delivery_id
)

select
    delivery.delivery_id,
    delivery.kind,
    delivery.dated,
    delivery.is_synthetic,
    delivery.is_known,
    delivery.region_text,
    named_region.region_code,
    delivery.year,
    delivery.grant_text,
    case when named_grant.grants = 1 then named_grant.grant_code end as grant_code,
    delivery.stage,
    delivery.recipient_type,
    delivery.instalment,
    case when delivery.kind = 'ledger' or delivery.format = 'sie' then 1 else coalesce(header_unit.kronor, unit.kronor) end as kronor,
    delivery.rounded_to,
    cast(delivery.stated_total * coalesce(stated_unit.kronor, header_unit.kronor, unit.kronor) as decimal(18, 2)) as stated_total_sek,
    cast(
        decimals.half_unit * coalesce(stated_unit.kronor, header_unit.kronor, unit.kronor) as decimal(18, 2)
    ) as stated_half_unit_sek,
    delivery.absent_means,
    delivery.version,
    delivery.mode,
    delivery.series,
    delivery.status,
    delivery.sign,
    delivery.covers_from,
    delivery.covers_to,
    delivery.granularity,
    delivery.publish_text,
    delivery.picked_columns,
    delivery.sha256,
    delivery.fault
from staging.delivery as delivery
left join header_unit on delivery.delivery_id = header_unit.delivery_id
left join named_grant on delivery.delivery_id = named_grant.delivery_id
left join named_region on delivery.delivery_id = named_region.delivery_id
left join staging.unit as unit on delivery.unit_name = unit.name
left join staging.unit as stated_unit on delivery.stated_unit_name = stated_unit.name
left join staging.decimals as decimals on delivery.stated_total_decimals = decimals.decimals
