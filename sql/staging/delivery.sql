-- Grain: one row per delivery.
-- Rule:  a document is known from its date; a ledger's rows are known from their posting, whatever the export's date;
--        with --known-at nothing dated later is known; what a database gave is dated by the night, unless said otherwise.
with night as (
    select
        delivery_id,
        case when dated_basis = 'read' then run.as_of else dated end as dated,
        run.as_of,
        run.known_at
    from raw.delivery
    cross join raw.run as run
)

select
    delivery.delivery_id,
    package_name,
    path,
    kind,
    format,
    publisher,
    origin,
    origin is not distinct from 'synthetic' as is_synthetic,
    night.dated,
    dated_basis,
    (kind is not distinct from 'ledger' or night.dated <= night.as_of)
    and (night.known_at is null or night.dated <= night.known_at) as is_known,
    region_text,
    folded(region_text) as region_name,
    year,
    grant_text,
    folded(grant_text) as grant_name,
    stage,
    recipient_type,
    instalment,
    folded(unit) as unit_name,
    rounded_to,
    stated_total,
    stated_total_decimals,
    folded(stated_total_unit) as stated_unit_name,
    absent_means,
    version,
    mode,
    coalesce(series, '') as series,
    status,
    case when sign = 'debit_positive' then -1 else 1 end as sign,
    covers_from,
    covers_to,
    granularity,
    coalesce(publish_text, false) as publish_text,
    folded(translate(amount_header, '()[],:;./-', '          ')) as amount_header,
    picked_columns,
    sha256,
    coalesce(content_sha256, sha256) as content_sha256,
    total_row_money,
    lake_file,
    coalesce(record_count, 0) as record_count,
    fault,
    stale_reason
from raw.delivery as delivery
inner join night on delivery.delivery_id = night.delivery_id
