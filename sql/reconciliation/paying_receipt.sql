-- Grain: one row per receipt and amount of it that may pay for other grants than its own.
-- Rule:  all of a receipt that no mapping names a grant for; of one that has a grant, what is over when the decision, or
--        one part of it, is taken out, and only when that is all the grant has received too much and nothing else says why.
select
    region_code,
    year,
    record,
    cast(null as string) as own_code,
    received_sek as pays_sek,
    cast(0 as decimal(18, 2)) as precision_sek
from reconciliation.receipt_line
where
    grant_code is null
    and account_class in ('grant_revenue_targeted', 'grant_revenue_general')
    and received_sek > 0
union all
select
    line.region_code,
    line.year,
    line.record,
    line.grant_code as own_code,
    cast(line.received_sek - decided.amount_sek as decimal(18, 2)) as pays_sek,
    decided.precision_sek
from reconciliation.receipt_line as line
inner join reconciliation.left_after_repayment as gap
    on line.region_code = gap.region_code
    and line.grant_code = gap.grant_code
    and line.year = gap.year
    and gap.measure = 'payment'
inner join reconciliation.decided_amount as decided
    on line.region_code = decided.region_code
    and line.grant_code = decided.grant_code
    and line.year = decided.year
left join reconciliation.cause_duplicate_receipt as copied
    on gap.region_code = copied.region_code
    and gap.grant_code = copied.grant_code
    and gap.year = copied.year
    and gap.measure = copied.measure
left join reconciliation.cause_passed_on as outgoing
    on gap.region_code = outgoing.region_code
    and gap.grant_code = outgoing.grant_code
    and gap.year = outgoing.year
    and gap.measure = outgoing.measure
where
    gap.is_open
    and copied.grant_code is null
    and outgoing.grant_code is null
    and line.account_class in ('grant_revenue_targeted', 'grant_revenue_general')
    and line.received_sek > decided.amount_sek
    and abs(gap.left_sek - (line.received_sek - decided.amount_sek)) <= gap.tolerance_sek
