-- Grain: one row per open deviation of the closed regions and year, its note, and whether it has to have one.
-- Key:   region_code, year, grant_code, measure
-- Rule:  it has to be explained when it exceeds the amount, or the share of what it is a difference to; without any limit,
--        and where its size is not known, always.
with compared as (
    select
        closed.closing,
        deviation.region_code,
        deviation.grant_code,
        deviation.year,
        deviation.measure,
        deviation.outcome,
        deviation.difference_sek,
        deviation.opened_on,
        deviation.age_days,
        deviation.owner,
        deviation.note,
        rule.amount_sek as limit_sek,
        rule.share as limit_share,
        abs(
            coalesce(
                case deviation.measure
                    when 'budget' then reconciled.budgeted_sek when 'payment' then reconciled.decided_sek else reconciled.received_sek
                end, 0
            )
        ) as compared_sek
    from mart.fct_deviation as deviation
    inner join core.closed_region as closed
        on deviation.region_code = closed.region_code
        and deviation.year = closed.year
    inner join core.closing_rule as rule
        on closed.closing = rule.closing
        and closed.region_code = rule.region_code
    left join mart.fct_reconciliation as reconciled
        on deviation.region_code = reconciled.region_code
        and deviation.grant_code = reconciled.grant_code
        and deviation.year = reconciled.year
    where deviation.closed_on is null
)

select
    closing,
    region_code,
    grant_code,
    year,
    measure,
    outcome,
    difference_sek,
    opened_on,
    age_days,
    owner,
    note,
    limit_sek,
    limit_share,
    difference_sek is null
    or (limit_sek is null and limit_share is null)
    or coalesce(abs(difference_sek) > limit_sek, false)
    or coalesce(abs(difference_sek) > cast(limit_share * compared_sek as decimal(18, 2)), false) as is_material
from compared
