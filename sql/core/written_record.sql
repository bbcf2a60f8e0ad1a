-- Grain: one row per readable record of an allocation, a budget or a control document, as written.
-- Rule:  is_joined says that the figure's digit groups are broken and its digits were read together.
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
    coalesce(amount, joined_amount) as amount,
    amount_decimals,
    amount_text,
    label_name,
    amount is null as is_joined
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
    amount_text,
    label_name,
    false as is_joined
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
    cast(null as string) as amount_text,
    label_name,
    false as is_joined
from staging.control_record
