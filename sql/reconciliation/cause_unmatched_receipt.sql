-- Grain: one row per region, reconciled grant, year and measure whose money came, and is mapped to no grant.
-- Cause: unmatched_receipt (payment, budget): one unmatched receipt, and no other, agrees with the decision not received.
select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'unmatched_receipt' as cause,
    cast(-line.received_sek as decimal(18, 2)) as explained_sek,
    covering.precision_sek,
    covering.record as evidence
from reconciliation.covering_receipt as covering
inner join reconciliation.receipt_line as line on covering.record = line.record
inner join reconciliation.left_after_repayment as gap
    on covering.region_code = gap.region_code
    and covering.grant_code = gap.grant_code
    and covering.year = gap.year
where covering.own_code is null and covering.grants = 1
