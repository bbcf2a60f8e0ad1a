-- Grain: one row per readable record of an allocation.
select
    delivery_id,
    record_number,
    region_text,
    folded(region_text) as region_name,
    grant_text,
    folded(grant_text) as grant_name,
    year_text,
    try_cast(year_text as integer) as year,
    recipient,
    folded(unit_text) as unit_name,
    amount,
    amount_decimals,
    amount_text,
    coalesce(is_estimate, false) as is_estimate,
    population,
    label,
    folded(label) as label_name,
    joined_amount
from raw.allocation_record
