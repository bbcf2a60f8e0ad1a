-- Grain: one row per published column.
-- Key:   table_name, column_name
select
    published.table_name,
    published.column_name,
    published.position,
    published.type,
    coalesce(own.label_sv, shared.label_sv) as label_sv,
    coalesce(own.description, shared.description) as description
from raw.published_column as published
left join raw.dictionary as own
    on published.table_name = own.table_name
    and published.column_name = own.column_name
left join raw.dictionary as shared
    on shared.table_name = '*'
    and published.column_name = shared.column_name
