-- Grain: one row per region, reconciled grant and year: its series summed over this year and those before.
select
    outcome.region_code,
    outcome.grant_code,
    outcome.year,
    cast(
        sum(outcome.decided_sek) over (
            partition by outcome.region_code, code.series_code
            order by outcome.year nulls last range between unbounded preceding and current row
        ) as decimal(18, 2)
    ) as decided_to_date_sek,
    cast(
        sum(outcome.received_sek) over (
            partition by outcome.region_code, code.series_code
            order by outcome.year nulls last range between unbounded preceding and current row
        ) as decimal(18, 2)
    ) as received_to_date_sek
from reconciliation.outcome as outcome
inner join core.grant as code on outcome.grant_code = code.grant_code
