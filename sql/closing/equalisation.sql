-- Grain: one row per region in the closing and year with equalisation booked: what it is, revenue positive.
-- Rule:  exports in use; of a day that several cover the latest dated one's.
select
    class.region_code,
    cast(year(record.posting_date) as integer) as year,
    cast(-sum(record.money_sek) as decimal(18, 2)) as equalisation_sek
from staging.ledger_record as record
inner join core.delivery as delivery on record.delivery_id = delivery.delivery_id
inner join core.delivery_state as state on record.delivery_id = state.delivery_id
cross join core.run as run
left join staging.region_name as named on record.region_name = named.name
inner join core.account_class as class
    on class.region_code = coalesce(case when record.region_text is null then delivery.region_code end, named.region_code)
    and record.account = class.account
    and record.posting_date between class.valid_from and class.valid_to
where
    class.account_class = 'equalisation'
    and state.not_counted_reason is null
    and record.money_sek is not null
    and record.posting_date <= run.as_of
    and class.region_code in (select region_code from core.closed_region)
    and not exists (
        select 1
        from core.ledger_cover as cover
        where
            cover.region_code = class.region_code
            and cover.delivery_id <> record.delivery_id
            and cover.dated > delivery.dated
            and not coalesce(cover.is_addition, false)
            and record.posting_date between cover.covers_from and cover.covers_to
    )
group by class.region_code, cast(year(record.posting_date) as integer)
