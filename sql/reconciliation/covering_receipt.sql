-- Grain: one row per receipt and grant whose missing payment it is, alone or with other grants' in the same receipt.
-- Rule:  the receipt agrees with exactly one set of missing payments, and no other receipt wants any of them.
with pairing as (
    select
        receipt.record,
        receipt.own_code,
        missing.region_code,
        missing.year,
        missing.first_code,
        missing.second_code,
        missing.third_code,
        missing.grants,
        missing.missing_sek,
        missing.precision_sek,
        count(*) over (partition by receipt.record) as sets
    from reconciliation.paying_receipt as receipt
    inner join reconciliation.missing_set as missing
        on receipt.region_code = missing.region_code
        and receipt.year = missing.year
        and abs(receipt.pays_sek - missing.missing_sek) <= receipt.precision_sek + missing.precision_sek
    where receipt.own_code is null or missing.grants < 3
),

wanted as (
    select
        pairing.record,
        pairing.own_code,
        pairing.region_code,
        pairing.year,
        missing.grant_code,
        missing.missing_sek,
        missing.precision_sek,
        pairing.missing_sek as all_sek,
        pairing.precision_sek as all_precision_sek,
        pairing.grants,
        pairing.sets,
        min(pairing.record) over (partition by missing.region_code, missing.year, missing.grant_code) as first_record,
        max(pairing.record) over (partition by missing.region_code, missing.year, missing.grant_code) as last_record
    from pairing
    inner join reconciliation.missing_decision as missing
        on pairing.region_code = missing.region_code
        and pairing.year = missing.year
        and missing.grant_code in (pairing.first_code, pairing.second_code, pairing.third_code)
),

judged as (
    select
        record,
        own_code,
        region_code,
        year,
        grant_code,
        missing_sek,
        precision_sek,
        all_sek,
        all_precision_sek,
        grants,
        bool_and(sets = 1 and first_record = last_record) over (partition by record) as is_certain
    from wanted
)

select
    record,
    own_code,
    region_code,
    year,
    grant_code,
    missing_sek,
    precision_sek,
    all_sek,
    all_precision_sek,
    grants
from judged
where is_certain
