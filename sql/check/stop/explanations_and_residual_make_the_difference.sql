-- What is explained and what is left make the difference, for every row and measure, and of recognition nothing is left.
-- Svenska: Det förklarade och det som är kvar blir avvikelsen, för varje rad och mått, och av periodiseringen är inget kvar.
with explained as (
    select
        region_code,
        grant_code,
        year,
        measure,
        cast(sum(explained_sek) as decimal(18, 2)) as explained_sek
    from mart.fct_explanation
    group by region_code, grant_code, year, measure
),

difference as (
    select region_code, grant_code, year, 'budget' as measure, difference_sek, residual_sek
    from mart.fct_reconciliation
    union all
    select region_code, grant_code, year, 'payment' as measure, payment_difference_sek as difference_sek,
        payment_residual_sek as residual_sek
    from mart.fct_reconciliation
    union all
    select region_code, grant_code, year, 'recognition' as measure, recognised_difference_sek as difference_sek,
        case when recognised_difference_sek is not null then cast(0 as decimal(18, 2)) end as residual_sek
    from mart.fct_reconciliation
)

select
    figure.grant_code || '|' || figure.region_code || '|' || cast(figure.year as string) || ' ' || figure.measure as subject,
    figure.difference_sek as expected,
    cast(coalesce(explained.explained_sek, 0) + figure.residual_sek as decimal(18, 2)) as actual,
    cast(coalesce(explained.explained_sek, 0) + figure.residual_sek - figure.difference_sek as decimal(18, 2)) as difference
from difference as figure
left join explained
    on figure.region_code = explained.region_code
    and figure.grant_code = explained.grant_code
    and figure.year = explained.year
    and figure.measure = explained.measure
where coalesce(explained.explained_sek, 0) + figure.residual_sek is distinct from figure.difference_sek
