-- Grain: one row per readable record of an allocation, a budget or a control document, as written.
select
    'allocation' as kind,
    delivery_id,
    record_number,
    region_text,
    region_name,
    grant_text,
    grant_name,
    year_text,
    year,
    unit_name,
    amount,
    amount_decimals,
    label_name
from staging.allocation_record
union all
select
    'budget' as kind,
    delivery_id,
    record_number,
    region_text,
    region_name,
    grant_text,
    grant_name,
    year_text,
    year,
    unit_name,
    amount,
    amount_decimals,
    label_name
from staging.budget_record
union all
select
    'control' as kind,
    delivery_id,
    record_number,
    region_text,
    region_name,
    grant_text,
    grant_name,
    year_text,
    year,
    unit_name,
    amount,
    amount_decimals,
    label_name
from staging.control_record
