-- Grain: one row per readable record of a budget.
-- Rule:  revenue and frame are two sides of one decision; a status is taken from the record's own words where they name
--        one, else from the descriptor. What a SIE file budgets stands in staging.account_budget.
select
    delivery_id,
    record_number,
    region_text,
    folded(region_text) as region_name,
    grant_text,
    folded(grant_text) as grant_name,
    year_text,
    try_cast(year_text as integer) as year,
    side_text,
    case
        when side_text is null then 'revenue'
        when folded(side_text) in ('revenue', 'intäkt', 'intäkter') then 'revenue'
        when folded(side_text) in ('frame', 'nettoram', 'ram') then 'frame'
    end as side,
    board,
    status_text,
    case
        when folded(status_text) in ('adopted', 'antagen', 'antaget', 'beslutad', 'beslutat', 'fastställd') then 'adopted'
        when folded(status_text) in ('proposed', 'förslag', 'föreslagen', 'föreslaget') then 'proposed'
        when folded(status_text) in ('expected', 'väntat', 'förväntad', 'bedömning') then 'expected'
    end as status,
    folded(unit_text) as unit_name,
    amount,
    amount_decimals,
    amount_text,
    label,
    folded(label) as label_name
from raw.budget_record
where entry is null
