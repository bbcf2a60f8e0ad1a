-- Grain: one row per set of one, two or three payments that one region lacks in one year.
-- Rule:  only where some receipt may pay for them.
-- Why:   one receipt may cover several grants; more than three at once is coincidence rather than proof.
with lacking as (
    select
        missing.region_code,
        missing.year,
        missing.grant_code,
        missing.missing_sek,
        missing.precision_sek
    from reconciliation.missing_decision as missing
    where exists (
        select 1
        from reconciliation.paying_receipt as receipt
        where receipt.region_code = missing.region_code and receipt.year = missing.year
    )
)

select
    region_code,
    year,
    grant_code as first_code,
    cast(null as string) as second_code,
    cast(null as string) as third_code,
    1 as grants,
    missing_sek,
    precision_sek
from lacking
union all
select
    one.region_code,
    one.year,
    one.grant_code as first_code,
    two.grant_code as second_code,
    cast(null as string) as third_code,
    2 as grants,
    cast(one.missing_sek + two.missing_sek as decimal(18, 2)) as missing_sek,
    cast(one.precision_sek + two.precision_sek as decimal(18, 2)) as precision_sek
from lacking as one
inner join lacking as two
    on one.region_code = two.region_code
    and one.year = two.year
    and one.grant_code < two.grant_code
union all
select
    one.region_code,
    one.year,
    one.grant_code as first_code,
    two.grant_code as second_code,
    three.grant_code as third_code,
    3 as grants,
    cast(one.missing_sek + two.missing_sek + three.missing_sek as decimal(18, 2)) as missing_sek,
    cast(one.precision_sek + two.precision_sek + three.precision_sek as decimal(18, 2)) as precision_sek
from lacking as one
inner join lacking as two
    on one.region_code = two.region_code
    and one.year = two.year
    and one.grant_code < two.grant_code
inner join lacking as three
    on two.region_code = three.region_code
    and two.year = three.year
    and two.grant_code < three.grant_code
