-- Grain: one row per region and year: what a finance director asks of it.
-- Key:   region_code, year
-- Rule:  repayable is what is still deferred at the end of the year on grants that may no longer be used on the as-of date,
--        and at most what is deferred on the whole series; the effect is told only where budget and ledger are delivered.
with moved as (
    select
        balance.region_code,
        balance.year,
        coalesce(grant_of.series_code, balance.grant_code) as series_code,
        cast(-sum(balance.movement_sek) as decimal(18, 2)) as deferred_sek,
        cast(-sum(case when grant_of.usable_to < run.as_of then balance.movement_sek else 0 end) as decimal(18, 2)) as expired_sek
    from mart.fct_balance as balance
    cross join core.run as run
    inner join mart.dim_grant as grant_of on balance.grant_code = grant_of.grant_code
    where balance.account_class = 'deferred_revenue'
    group by balance.region_code, balance.year, coalesce(grant_of.series_code, balance.grant_code)
),

held as (
    select
        of_year.region_code,
        of_year.year,
        moved.series_code,
        cast(sum(moved.deferred_sek) as decimal(18, 2)) as deferred_sek,
        cast(sum(moved.expired_sek) as decimal(18, 2)) as expired_sek
    from mart.fct_region_year as of_year
    inner join moved on of_year.region_code = moved.region_code and moved.year <= of_year.year
    group by of_year.region_code, of_year.year, moved.series_code
),

kept as (
    select
        region_code,
        year,
        cast(sum(deferred_sek) as decimal(18, 2)) as deferred_sek,
        cast(
            sum(
                case
                    when deferred_sek <= 0 or expired_sek <= 0 then 0
                    when expired_sek < deferred_sek then expired_sek
                    else deferred_sek
                end
            ) as decimal(18, 2)
        ) as repayable_sek
    from held
    group by region_code, year
),

unclaimed as (
    select region_code, year, cast(-sum(explained_sek) as decimal(18, 2)) as not_requisitioned_sek
    from mart.fct_explanation
    where measure = 'budget' and cause in ('not_requisitioned', 'partly_requisitioned')
    group by region_code, year
)

select
    total.region_code,
    total.year,
    total.budgeted_sek,
    total.received_sek,
    total.recognised_sek,
    case
        when total.outcome in ('matched', 'differs')
            then cast(coalesce(total.recognised_sek, 0) - coalesce(total.budgeted_sek, 0) as decimal(18, 2))
    end as result_effect_sek,
    kept.deferred_sek,
    kept.repayable_sek,
    unclaimed.not_requisitioned_sek,
    total.residual_sek,
    total.gross_residual_sek,
    total.is_synthetic
from mart.fct_region_year as total
left join kept on total.region_code = kept.region_code and total.year = kept.year
left join unclaimed on total.region_code = unclaimed.region_code and total.year = unclaimed.year
