-- Grain: one row per deviation that is open or ever was.
-- Rule:  it opens on the first as-of date it is seen, lives while it deviates or cannot be told for want of a delivery,
--        closes on the first as-of date it is gone, and opens again under the same id.
-- Why:   a whole row may be gone with the ledger, or the budget, that it came from; that does not close its deviation.
with compared as (
    select
        coalesce(today.region_code, previous.region_code) as region_code,
        coalesce(today.grant_code, previous.grant_code) as grant_code,
        coalesce(today.year, previous.year) as year,
        coalesce(today.measure, previous.measure) as measure,
        coalesce(today.outcome, previous.outcome) as outcome,
        coalesce(today.is_deviation, false) as is_deviation,
        today.difference_sek,
        previous.deviation_id,
        previous.opened_difference_sek,
        previous.difference_sek as previous_difference_sek,
        previous.opened_on,
        previous.last_seen_on,
        previous.closed_on,
        previous.reopened,
        previous.closed_on is null
        and coalesce(
            today.is_undelivered,
            not coalesce(delivered.has_ledger, false)
            or (previous.measure = 'budget' and not coalesce(delivered.has_budget, false))
        ) as lives_untold
    from reconciliation.differing as today
    full join core.previous_deviation as previous
        on today.region_code = previous.region_code
        and today.grant_code = previous.grant_code
        and today.year = previous.year
        and today.measure = previous.measure
    left join reconciliation.delivered as delivered
        on previous.region_code = delivered.region_code
        and previous.year = delivered.year
)

select
    md5(
        compared.region_code || '|' || compared.grant_code || '|' || cast(compared.year as string) || '|' || compared.measure
    ) as deviation_id,
    compared.region_code,
    compared.grant_code,
    compared.year,
    compared.measure,
    compared.outcome,
    coalesce(compared.opened_difference_sek, compared.difference_sek) as opened_difference_sek,
    case
        when compared.is_deviation then compared.difference_sek
        when compared.lives_untold then compared.previous_difference_sek
        else cast(0 as decimal(18, 2))
    end as difference_sek,
    coalesce(compared.opened_on, run.as_of) as opened_on,
    case when compared.is_deviation then run.as_of else compared.last_seen_on end as last_seen_on,
    case
        when compared.is_deviation or compared.lives_untold then cast(null as date)
        else coalesce(compared.closed_on, run.as_of)
    end as closed_on,
    coalesce(compared.reopened, 0)
    + case when compared.is_deviation and compared.closed_on is not null then 1 else 0 end as reopened
from compared
cross join core.run as run
where compared.is_deviation or compared.deviation_id is not null
