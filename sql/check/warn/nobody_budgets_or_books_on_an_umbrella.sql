-- Nobody budgets or books on an umbrella: it is announced in one sum and decided in parts.
-- Svenska: Ingen budgeterar eller bokför på ett paraply: det aviseras i en summa och beslutas i delar.
select
    figure.reconciliation_key as subject,
    'no figure' as expected,
    coalesce('budgeted ' || cast(figure.budgeted_sek as string), '')
    || coalesce(' received ' || cast(figure.received_sek as string), '') as actual,
    cast(null as string) as difference
from mart.fct_reconciliation as figure
inner join mart.dim_grant as code on figure.grant_code = code.grant_code
where code.is_umbrella and (figure.budgeted_sek is not null or figure.received_sek is not null)
