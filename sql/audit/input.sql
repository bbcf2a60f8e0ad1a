-- Grain: one row per input of the figures: delivery, reference row, act of a closing, SQL file, date or program.
-- Key:   kind, name
-- Rule:  a table or file is behind the figures when the reconciled figures rest on it, by what each model reads.
-- Why:   five doublings follow 32 steps of reading, more than there are.
with one as (
    select table_name, reads_table from raw.model_read
),

two as (
    select table_name, reads_table from one
    union
    select above.table_name, below.reads_table
    from one as above
    inner join one as below on above.reads_table = below.table_name
),

four as (
    select table_name, reads_table from two
    union
    select above.table_name, below.reads_table
    from two as above
    inner join two as below on above.reads_table = below.table_name
),

eight as (
    select table_name, reads_table from four
    union
    select above.table_name, below.reads_table
    from four as above
    inner join four as below on above.reads_table = below.table_name
),

sixteen as (
    select table_name, reads_table from eight
    union
    select above.table_name, below.reads_table
    from eight as above
    inner join eight as below on above.reads_table = below.table_name
),

behind as (
    select above.reads_table as table_name
    from sixteen as above
    where above.table_name = 'reconciliation.figure'
    union
    select below.reads_table as table_name
    from sixteen as above
    inner join sixteen as below on above.reads_table = below.table_name
    where above.table_name = 'reconciliation.figure'
    union
    select 'reconciliation.figure' as table_name
)

select
    input.kind,
    input.name,
    input.sha256,
    nullif(input.region_code, '*') as region_code,
    input.grant_code,
    input.table_name is null or behind.table_name is not null as is_behind_figures
from raw.input as input
left join behind on input.table_name = behind.table_name
