-- Grain: one row per region, reconciled grant, year and measure that one receipt for several grants explains.
-- Cause: bulk_payment (payment, budget): the receipt agrees with the sum of two or three decisions; it is too much for the
--        grant that it is booked on, and just what the others lack.
with shared as (
    select
        region_code,
        grant_code,
        year,
        cast(-missing_sek as decimal(18, 2)) as explained_sek,
        precision_sek,
        record
    from reconciliation.covering_receipt
    where own_code is not null or grants > 1
    union
    select
        region_code,
        own_code as grant_code,
        year,
        all_sek as explained_sek,
        all_precision_sek as precision_sek,
        record
    from reconciliation.covering_receipt
    where own_code is not null
)

select
    gap.region_code,
    gap.grant_code,
    gap.year,
    gap.measure,
    'bulk_payment' as cause,
    cast(sum(shared.explained_sek) as decimal(18, 2)) as explained_sek,
    cast(sum(shared.precision_sek) as decimal(18, 2)) as precision_sek,
    listed(array_agg(shared.record)) as evidence
from shared
inner join reconciliation.left_after_repayment as gap
    on shared.region_code = gap.region_code
    and shared.grant_code = gap.grant_code
    and shared.year = gap.year
group by gap.region_code, gap.grant_code, gap.year, gap.measure
