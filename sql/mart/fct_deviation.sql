-- Grain: one row per deviation (avvikelse) over time: a region, grant, year and measure that does not match, or did not.
-- Key:   deviation_id
-- Why:   a deviation whose reconciliation row is gone has no reconciliation_key.
-- Rule:  its age is counted from the day it first opened, to the as-of date, or to the last day it was seen when closed.
select
    deviation.deviation_id,
    reconciled.reconciliation_key,
    deviation.region_code,
    deviation.grant_code,
    deviation.year,
    deviation.measure,
    deviation.outcome,
    deviation.opened_difference_sek,
    deviation.difference_sek,
    deviation.opened_on,
    deviation.last_seen_on,
    deviation.closed_on,
    deviation.reopened,
    days_between(
        deviation.opened_on, case when deviation.closed_on is null then run.as_of else deviation.last_seen_on end
    ) as age_days,
    note.owner,
    note.note
from reconciliation.deviation as deviation
cross join core.run as run
left join core.explanation_note as note
    on deviation.region_code = note.region_code
    and deviation.grant_code = note.grant_code
    and deviation.year = note.year
left join mart.fct_reconciliation as reconciled
    on deviation.grant_code = reconciled.grant_code
    and deviation.region_code = reconciled.region_code
    and deviation.year = reconciled.year
