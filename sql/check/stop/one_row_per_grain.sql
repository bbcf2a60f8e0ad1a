-- Every published table has one row per grain.
-- Svenska: Varje publicerad tabell har en rad per det som en rad är.
with keyed as (
    select 'dim_region' as table_name, region_code as row_key from mart.dim_region
    union all select 'dim_region_name', name from mart.dim_region_name
    union all select 'dim_grant', grant_code from mart.dim_grant
    union all select 'dim_delivery', delivery_id from mart.dim_delivery
    union all select 'dim_date', cast(date as string) from mart.dim_date
    union all select 'dim_account', region_code || '|' || account || '|' || cast(valid_from as string) from mart.dim_account
    union all select 'dim_outcome', outcome from mart.dim_outcome
    union all select 'dim_cause', cause from mart.dim_cause
    union all select 'dim_refusal', refusal from mart.dim_refusal
    union all select 'fct_allocation', delivery_id || '#' || cast(record_number as string) from mart.fct_allocation
    union all select 'fct_budget', delivery_id || '#' || cast(record_number as string) from mart.fct_budget
    union all select 'fct_receipt', delivery_id || '#' || cast(record_number as string) from mart.fct_receipt
    union all
    select 'fct_balance', region_code || '|' || cast(year as string) || '|' || account || '|' || coalesce(grant_code, '')
    from mart.fct_balance
    union all select 'fct_reconciliation', reconciliation_key from mart.fct_reconciliation
    union all
    select 'fct_explanation', grant_code || '|' || region_code || '|' || cast(year as string) || '|' || measure || '|' || cause
    from mart.fct_explanation
    union all
    select
        'fct_observation',
        cause || '|' || coalesce(delivery_id, '') || '|' || coalesce(grant_code, '') || '|'
        || coalesce(region_code, '') || '|' || coalesce(cast(year as string), '')
    from mart.fct_observation
    union all
    select 'fct_figure_source', coalesce(reconciliation_key, region_code || '|' || cast(year as string)) || '|' || figure || '|' || delivery_id
    from mart.fct_figure_source
    union all
    select 'fct_statement_step', region_code || '|' || cast(year as string) || '|' || bridge || '|' || cast(step_order as string)
    from mart.fct_statement_step
    union all select 'fct_missing', kind || '|' || coalesce(region_code, '') || '|' || cast(year as string) from mart.fct_missing
    union all
    select 'fct_closing', closing || '|' || region_code || '|' || coalesce(grant_code, '') || '|' || figure
    from mart.fct_closing
    union all
    select
        'fct_post_close_adjustment',
        closing || '|' || region_code || '|' || coalesce(grant_code, '') || '|' || figure || '|' || adjustment_cause || '|' || delivery_id
    from mart.fct_post_close_adjustment
    union all select 'fct_region_year', region_code || '|' || cast(year as string) from mart.fct_region_year
    union all select 'fct_year', cast(year as string) from mart.fct_year
    union all select 'fct_series_year', region_code || '|' || series_code || '|' || cast(year as string) from mart.fct_series_year
    union all select 'fct_share', grant_code || '|' || cast(year as string) || '|' || region_code from mart.fct_share
    union all select 'fct_result_step', region_code || '|' || cast(year as string) || '|' || cast(step_order as string) from mart.fct_result_step
    union all select 'fct_region_result', region_code || '|' || cast(year as string) from mart.fct_region_result
    union all select 'fct_work_item', reconciliation_key from mart.fct_work_item
    union all select 'fct_deviation_change', deviation_id from mart.fct_deviation_change
    union all select 'fct_deviation', deviation_id from mart.fct_deviation
    union all
    select
        'fct_replacement',
        region_code || '|' || cast(year as string) || '|' || delivery_id || '|' || replaced_by || '|' || reason
    from mart.fct_replacement
    union all select 'rejected_row', delivery_id || '#' || cast(record_number as string) from mart.rejected_row
)

select
    table_name || ' ' || coalesce(row_key, 'without a key') as subject,
    1 as expected,
    count(*) as actual,
    count(*) - 1 as difference
from keyed
group by table_name, row_key having count(*) > 1 or row_key is null
