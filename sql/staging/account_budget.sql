-- Grain: one row per readable record of a SIE budget: the change of an account, or of an account and object, in a month.
select
    delivery_id,
    record_number,
    entry,
    try_cast(year_text as integer) as year,
    last_day(try_cast(substr(period, 1, 4) || '-' || substr(period, 5, 2) || '-01' as date)) as month_end,
    account,
    project,
    activity,
    counterparty,
    amount
from raw.budget_record
where entry is not null
