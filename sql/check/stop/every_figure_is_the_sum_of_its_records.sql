-- Every figure of the reconciliation is the sum of its sources, and of the counted records with its key.
-- Svenska: Varje tal i avstämningen är summan av sina källor och av de räknade posterna med dess nyckel.
with figure as (
    select reconciliation_key, 'decided' as figure, decided_sek as amount_sek from mart.fct_reconciliation
    union all
    select reconciliation_key, 'budgeted', budgeted_sek from mart.fct_reconciliation
    union all
    select reconciliation_key, 'received', received_sek from mart.fct_reconciliation
    union all
    select reconciliation_key, 'recognised', recognised_sek from mart.fct_reconciliation
),

source as (
    select reconciliation_key, figure, cast(sum(amount_sek) as decimal(18, 2)) as amount_sek
    from mart.fct_figure_source
    where figure <> 'unmatched'
    group by reconciliation_key, figure
),

record as (
    select reconciliation_key, 'decided' as figure, amount_sek from mart.fct_allocation where is_counted
    union all
    select reconciliation_key, 'budgeted', amount_sek from mart.fct_budget where is_counted
    union all
    select reconciliation_key, 'received', received_sek from mart.fct_receipt where is_counted
    union all
    select reconciliation_key, 'recognised', recognised_sek from mart.fct_receipt where is_counted
),

summed as (
    select reconciliation_key, figure, cast(sum(amount_sek) as decimal(18, 2)) as amount_sek
    from record
    group by reconciliation_key, figure
),

side as (
    select
        reconciliation_key,
        figure,
        'sources' as told_by,
        amount_sek as figure_sek,
        cast(null as decimal(18, 2)) as actual_sek
    from figure
    union all
    select reconciliation_key, figure, 'sources', null, amount_sek from source
    union all
    select reconciliation_key, figure, 'records', amount_sek, null from figure
    union all
    select reconciliation_key, figure, 'records', null, amount_sek from summed
)

select
    coalesce(reconciliation_key, 'no row') || ' ' || figure || ', ' || told_by as subject,
    cast(sum(figure_sek) as decimal(18, 2)) as expected,
    cast(sum(actual_sek) as decimal(18, 2)) as actual,
    cast(coalesce(sum(actual_sek), 0) - coalesce(sum(figure_sek), 0) as decimal(18, 2)) as difference
from side
group by reconciliation_key, figure, told_by
having coalesce(sum(actual_sek), 0) <> coalesce(sum(figure_sek), 0)
