-- Grain: one row per region, reconciled grant, year and measure that a receipt booked in another year explains.
-- Cause: wrong_year (budget, payment): booked in January to March for the year before, or in December for the next; moving
--        the voucher closes both years.
with tied as (
    select region_code, lacking_code as grant_code, lacking_year as year, -received_sek as explained_sek, evidence
    from reconciliation.moved_receipt
    union all
    select region_code, grant_code, year, received_sek as explained_sek, evidence
    from reconciliation.moved_receipt
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'wrong_year' as cause,
    cast(sum(tied.explained_sek) as decimal(18, 2)) as explained_sek,
    cast(0 as decimal(18, 2)) as precision_sek,
    listed(array_agg(tied.evidence)) as evidence
from tied
inner join reconciliation.left_after_receipt as gap
    on tied.region_code = gap.region_code
    and tied.grant_code = gap.grant_code
    and tied.year = gap.year
where gap.is_open
group by gap.region_code, gap.grant_code, gap.year, gap.measure, gap.left_sek, gap.tolerance_sek
having
    sum(tied.explained_sek) <> 0
    and (sum(tied.explained_sek) > 0) = (gap.left_sek > 0)
    and abs(sum(tied.explained_sek)) <= abs(gap.left_sek) + gap.tolerance_sek
