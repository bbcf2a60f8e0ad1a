-- Grain: one row per readable record of an allocation, a budget or a control document, names looked up, in kronor.
-- Rule:  precision is half the last unit written, or half of rounded_to when that is more; under 1 krona it is 0.
--        written_precision keeps what is under 1 krona.
--        A figure of 10^15 kronor or more is in no unit: no such money exists, and what ran together must not end the night.
-- Why:   a total row is a control and never a fact; unknown_column says which name could not be looked up.
with looked_up as (
    select
        record.kind,
        record.delivery_id,
        record.record_number,
        case when record.region_text is null then delivery.region_code else region.region_code end as region_code,
        case
            when record.grant_text is null then delivery.grant_code
            when named.grants = 1 then named.grant_code
        end as grant_code,
        case when record.year_text is null then delivery.year else record.year end as year,
        case when record.unit_name is null then delivery.kronor else unit.kronor end as kronor,
        region.region_code is null and (label.name is not null or total.name is not null) as is_total,
        delivery.kind in ('budget', 'control') or delivery.recipient_type is not distinct from 'region' as needs_region,
        delivery.kind in ('allocation', 'budget') or record.grant_text is not null as needs_grant,
        coalesce(record.region_text, delivery.region_text) as region_text,
        coalesce(record.grant_text, delivery.grant_text) as grant_text,
        record.year_text,
        record.unit_name,
        record.amount_text,
        record.is_joined and not coalesce(broken.is_closed, false) as is_broken,
        record.amount * delivery.sign as amount,
        cast(decimals.half_unit as decimal(20, 9)) as half_unit,
        coalesce(delivery.rounded_to, 0) as rounded_to
    from core.written_record as record
    inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
    left join core.record_grant as named
        on record.delivery_id = named.delivery_id
        and record.record_number = named.record_number
    left join core.broken_figure as broken on record.delivery_id = broken.delivery_id
    left join staging.region_name as region on record.region_name = region.name
    left join staging.unit as unit on record.unit_name = unit.name and abs(record.amount) < cast(1000000000000000 / nullif(unit.kronor, 0) as decimal(18, 2))
    left join staging.decimals as decimals on record.amount_decimals = decimals.decimals
    left join staging.total_name as label on record.label_name = label.name
    left join staging.total_name as total on record.region_name = total.name
)

select
    kind,
    delivery_id,
    record_number,
    region_code,
    grant_code,
    year,
    is_total,
    cast(amount * coalesce(kronor, 1) as decimal(18, 2)) as amount_sek,
    cast(
        case
            when half_unit * kronor < 1 and rounded_to < 2 then 0
            when rounded_to > 2 * half_unit * kronor then rounded_to * 0.5
            else half_unit * kronor
        end as decimal(18, 2)
    ) as precision_sek,
    cast(
        case when rounded_to > 2 * half_unit * kronor then rounded_to * 0.5 else half_unit * kronor end as decimal(28, 8)
    ) as written_precision,
    case
        when kronor is null then 'unit'
        when is_total then cast(null as string)
        when is_broken then 'amount'
        when needs_region and region_code is null then 'region'
        when needs_grant and grant_code is null then 'grant'
        when year is null then 'year'
    end as unknown_column,
    region_text,
    grant_text,
    year_text,
    unit_name,
    amount_text
from looked_up
