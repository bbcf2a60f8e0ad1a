-- What is explained and what is left make the difference, for every row and measure.
with explained as (
    select
        region_code,
        grant_code,
        year,
        cast(sum(case when measure = 'budget' then explained_sek else 0 end) as decimal(18, 2)) as budget_sek,
        cast(sum(case when measure = 'payment' then explained_sek else 0 end) as decimal(18, 2)) as payment_sek
    from mart.fct_explanation
    group by region_code, grant_code, year
)

select
    figure.reconciliation_key as subject,
    figure.difference_sek as expected,
    cast(coalesce(explained.budget_sek, 0) + figure.residual_sek as decimal(18, 2)) as actual,
    cast(coalesce(explained.budget_sek, 0) + figure.residual_sek - figure.difference_sek as decimal(18, 2)) as difference
from mart.fct_reconciliation as figure
left join explained
    on figure.region_code = explained.region_code
    and figure.grant_code = explained.grant_code
    and figure.year = explained.year
where coalesce(explained.budget_sek, 0) + figure.residual_sek is distinct from figure.difference_sek
union all
select
    figure.reconciliation_key as subject,
    figure.payment_difference_sek as expected,
    cast(coalesce(explained.payment_sek, 0) + figure.payment_residual_sek as decimal(18, 2)) as actual,
    cast(coalesce(explained.payment_sek, 0) + figure.payment_residual_sek - figure.payment_difference_sek as decimal(18, 2))
    as difference
from mart.fct_reconciliation as figure
left join explained
    on figure.region_code = explained.region_code
    and figure.grant_code = explained.grant_code
    and figure.year = explained.year
where coalesce(explained.payment_sek, 0) + figure.payment_residual_sek is distinct from figure.payment_difference_sek
