-- Grain: one row per readable record of a control document.
select
    delivery_id,
    record_number,
    region_text,
    folded(region_text) as region_name,
    grant_text,
    folded(grant_text) as grant_name,
    year_text,
    try_cast(year_text as integer) as year,
    period,
    account,
    statement_line,
    folded(statement_line) as line_name,
    folded(unit_text) as unit_name,
    amount,
    amount_decimals,
    amount_text,
    folded(label) as label_name
from raw.control_record
