-- Every published table has one row per grain.
with keyed as (
    select 'dim_region' as table_name, region_code as row_key from mart.dim_region
    union all
    select 'dim_grant' as table_name, grant_code as row_key from mart.dim_grant
    union all
    select 'dim_delivery' as table_name, delivery_id as row_key from mart.dim_delivery
    union all
    select 'dim_date' as table_name, cast(date as string) as row_key from mart.dim_date
    union all
    select 'dim_account' as table_name, region_code || '|' || account || '|' || cast(valid_from as string) as row_key from mart.dim_account
    union all
    select 'dim_outcome' as table_name, outcome as row_key from mart.dim_outcome
    union all
    select 'dim_cause' as table_name, cause as row_key from mart.dim_cause
    union all
    select 'fct_allocation' as table_name, delivery_id || '#' || cast(record_number as string) as row_key from mart.fct_allocation
    union all
    select 'fct_budget' as table_name, delivery_id || '#' || cast(record_number as string) as row_key from mart.fct_budget
    union all
    select 'fct_receipt' as table_name, delivery_id || '#' || cast(record_number as string) as row_key from mart.fct_receipt
    union all
    select 'fct_balance' as table_name, region_code || '|' || cast(year as string) || '|' || account || '|' || coalesce(grant_code, '') as row_key from mart.fct_balance
    union all
    select 'fct_reconciliation' as table_name, reconciliation_key as row_key from mart.fct_reconciliation
    union all
    select 'fct_explanation' as table_name, grant_code || '|' || region_code || '|' || cast(year as string) || '|' || measure || '|' || cause as row_key from mart.fct_explanation
    union all
    select 'fct_region_year' as table_name, region_code || '|' || cast(year as string) as row_key from mart.fct_region_year
    union all
    select 'fct_deviation' as table_name, deviation_id as row_key from mart.fct_deviation
    union all
    select 'rejected_row' as table_name, delivery_id || '#' || cast(record_number as string) as row_key from mart.rejected_row
)

select
    table_name || ' ' || coalesce(row_key, 'without a key') as subject,
    1 as expected,
    count(*) as actual,
    count(*) - 1 as difference
from keyed
group by table_name, row_key
having count(*) > 1 or row_key is null
