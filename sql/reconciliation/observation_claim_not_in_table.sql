-- Grain: one row per region, grant and year budgeted, proposed or expected, that no national row supports.
-- Cause: claim_not_in_table: nothing was decided or announced for the grant or a part of it, and no decision for the
--        region that year is of the same amount.
with claim as (
    select
        region_code,
        grant_code,
        year,
        cast(sum(amount_sek) as decimal(18, 2)) as claimed_sek,
        cast(sum(precision_sek) as decimal(18, 2)) as precision_sek,
        listed(array_agg(delivery_id || '#' || cast(record_number as string))) as evidence
    from core.budget
    where side = 'revenue' and not is_out_of_force and amount_sek <> 0
    group by region_code, grant_code, year
),

national as (
    select grant_code, year
    from core.allocation
    where not is_out_of_force
    union
    select bundle.bundle_code as grant_code, allocation.year
    from core.allocation as allocation
    inner join core.bundle as bundle on allocation.grant_code = bundle.part_code
    where not allocation.is_out_of_force
)

select
    claim.region_code,
    claim.grant_code,
    claim.year,
    claim.evidence
from claim
inner join core.grant as code on claim.grant_code = code.grant_code
left join national on claim.grant_code = national.grant_code and claim.year = national.year
where
    not code.is_umbrella
    and national.grant_code is null
    and not exists (
        select 1
        from reconciliation.decided_part as part
        where
            part.region_code = claim.region_code
            and part.year = claim.year
            and abs(part.amount_sek - claim.claimed_sek) <= part.precision_sek + claim.precision_sek
    )
