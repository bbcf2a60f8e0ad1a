-- Grain: one row per region, reconciled grant, year and measure whose difference is rounding, whole or the last of it.
-- Cause: rounding (budget, payment): what the other causes leave lies within the precision of what was budgeted, or decided,
--        and of the figures that the causes rest on.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'rounding' as cause,
    gap.left_sek as explained_sek,
    gap.tolerance_sek as precision_sek,
    coalesce(documents.records, received.records) as evidence
from reconciliation.left_after_budget as gap
left join reconciliation.evidence as documents
    on gap.region_code = documents.region_code
    and gap.grant_code = documents.grant_code
    and gap.year = documents.year
    and documents.side = case when gap.measure = 'budget' then 'budgeted' else 'decided' end
left join reconciliation.evidence as received
    on gap.region_code = received.region_code
    and gap.grant_code = received.grant_code
    and gap.year = received.year
    and received.side = 'received'
where gap.left_sek <> 0 and not gap.is_open
