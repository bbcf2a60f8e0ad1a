-- Grain: one row per region and line of the notes to the accounts, with the year before beside it.
-- Key:   region_code, line_order
-- Rule:  revenue and money owed are positive. Revenue is what was recognised, mapped to a grant or not; a balance is its
--        closing one; possible repayments are deferred money that may no longer be used. A document's figure stands beside.
with revenue as (
    select region_code, year, account_class, cast(sum(received_sek) as decimal(18, 2)) as amount_sek
    from core.receipt
    where
        out_of_force_reason is null
        and account_class in ('grant_revenue_targeted', 'grant_revenue_general', 'repayment')
    group by region_code, year, account_class
    union all
    select region_code, year, 'equalisation', equalisation_sek
    from closing.equalisation
    union all
    select
        region_code, year, account_class,
        cast(sum(coalesce(-closing_sek, -coalesce(opening_sek, 0) - movement_sek)) as decimal(18, 2))
    from mart.fct_balance
    group by region_code, year, account_class
    union all
    select region_code, year, 'possible_repayment', repayable_sek
    from mart.fct_region_result
),

line as (
    select 1 as line_order, 'grant_revenue_targeted' as line, 'Riktade statsbidrag i verksamhetens intäkter' as label_sv
    union all
    select 2, 'repayment', 'Återbetalda statsbidrag'
    union all
    select 3, 'grant_revenue_general', 'Generella statsbidrag'
    union all
    select 4, 'equalisation', 'Kommunalekonomisk utjämning'
    union all
    select 5, 'deferred_revenue', 'Förutbetalda statsbidrag'
    union all
    select 6, 'accrued_revenue', 'Upplupna statsbidrag'
    union all
    select 7, 'possible_repayment', 'Möjliga återbetalningar'
),

stated as (
    select
        control.region_code, control.year, control.account_class as line,
        cast(sum(control.amount_sek) as decimal(18, 2)) as stated_sek,
        cast(sum(control.precision_sek) as decimal(18, 2)) as stated_precision_sek
    from core.control_line as control
    inner join core.delivery_state as state on control.delivery_id = state.delivery_id
    where
        state.not_counted_reason is null and control.unknown_column is null and not control.is_total
        and control.account is null and control.grant_code is null and control.period is null
    group by control.region_code, control.year, control.account_class
)

select
    closed.closing,
    closed.region_code,
    closed.year,
    line.line_order,
    line.line,
    line.label_sv,
    this_year.amount_sek,
    year_before.amount_sek as year_before_sek,
    stated.stated_sek,
    stated.stated_precision_sek,
    cast(coalesce(this_year.amount_sek, 0) - stated.stated_sek as decimal(18, 2)) as stated_difference_sek
from core.closed_region as closed
cross join line
left join revenue as this_year
    on closed.region_code = this_year.region_code and closed.year = this_year.year and line.line = this_year.account_class
left join revenue as year_before
    on closed.region_code = year_before.region_code and closed.year - 1 = year_before.year and line.line = year_before.account_class
left join stated
    on closed.region_code = stated.region_code and closed.year = stated.year and line.line = stated.line
