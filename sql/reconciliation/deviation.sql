-- Grain: one row per deviation that is open or ever was.
-- Rule:  it opens on the first as-of date it is seen, lives while it deviates or cannot be told for want of a delivery,
--        closes on the first as-of date it is gone, and opens again under the same id.
select
    md5(
        coalesce(today.region_code, previous.region_code) || '|' || coalesce(today.grant_code, previous.grant_code) || '|'
        || cast(coalesce(today.year, previous.year) as string) || '|' || coalesce(today.measure, previous.measure)
    ) as deviation_id,
    coalesce(today.region_code, previous.region_code) as region_code,
    coalesce(today.grant_code, previous.grant_code) as grant_code,
    coalesce(today.year, previous.year) as year,
    coalesce(today.measure, previous.measure) as measure,
    coalesce(today.outcome, previous.outcome) as outcome,
    coalesce(previous.opened_difference_sek, today.difference_sek) as opened_difference_sek,
    case
        when today.is_deviation then today.difference_sek
        when previous.closed_on is null and today.is_undelivered then previous.difference_sek
        else cast(0 as decimal(18, 2))
    end as difference_sek,
    coalesce(previous.opened_on, run.as_of) as opened_on,
    case when today.is_deviation then run.as_of else previous.last_seen_on end as last_seen_on,
    case
        when today.is_deviation then cast(null as date)
        when previous.closed_on is null and today.is_undelivered then cast(null as date)
        else coalesce(previous.closed_on, run.as_of)
    end as closed_on,
    coalesce(previous.reopened, 0)
    + case when today.is_deviation and previous.closed_on is not null then 1 else 0 end as reopened
from reconciliation.differing as today
full join core.previous_deviation as previous
    on today.region_code = previous.region_code
    and today.grant_code = previous.grant_code
    and today.year = previous.year
    and today.measure = previous.measure
cross join core.run as run
where today.is_deviation or previous.deviation_id is not null
