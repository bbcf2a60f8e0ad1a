-- Grain: one row per voucher of grant money booked so near a year's end that it may belong to the other year.
-- Rule:  January to March may belong to the year before, December to the next; accruals are booked where they belong,
--        and a receipt that another cause rests on is taken. The sum of a month or a year is no voucher.
select
    line.region_code,
    line.grant_code,
    line.year,
    cast(case when month(line.posting_date) = 12 then line.year + 1 else line.year - 1 end as integer) as other_year,
    cast(sum(line.received_sek) as decimal(18, 2)) as received_sek,
    listed(array_agg(line.record)) as evidence
from reconciliation.receipt_line as line
left join reconciliation.receipt_claim as claim
    on line.region_code = claim.region_code
    and position(', ' || line.record || ',' in ', ' || claim.evidence || ',') > 0
where
    line.account_class in ('grant_revenue_targeted', 'grant_revenue_general')
    and line.grant_code is not null
    and not line.is_accrual
    and line.is_sum is distinct from true
    and (month(line.posting_date) <= 3 or month(line.posting_date) = 12)
    and claim.region_code is null
group by line.region_code, line.grant_code, line.year, line.posting_date, coalesce(line.voucher, line.record)
having sum(line.received_sek) > 0
