-- Grain: one row per observation: what explains no amount, about a reconciliation row or a delivery.
select
    region_code,
    grant_code,
    year,
    cast(null as string) as delivery_id,
    'misclassified' as cause,
    evidence
from reconciliation.observation_misclassified
union all
select
    region_code,
    grant_code,
    year,
    cast(null as string) as delivery_id,
    'reversal' as cause,
    evidence
from reconciliation.observation_reversal
union all
select
    region_code,
    grant_code,
    year,
    cast(null as string) as delivery_id,
    'not_due' as cause,
    evidence
from reconciliation.observation_not_due
union all
select
    region_code,
    grant_code,
    year,
    cast(null as string) as delivery_id,
    'claim_not_in_table' as cause,
    evidence
from reconciliation.observation_claim_not_in_table
union all
select
    region_code,
    grant_code,
    year,
    delivery_id,
    'key_mismatch' as cause,
    listed(
        array_agg(
            delivery_id || '#' || cast(record_number as string) || ': expected ' || cast(key_sek as string)
            || ' kr, actual ' || cast(amount_sek as string) || ' kr'
        )
    ) as evidence
from core.key_share
where abs(amount_sek - key_sek) > tolerance_sek
group by region_code, grant_code, year, delivery_id
union all
select
    cast(null as string) as region_code,
    grant_code,
    year,
    total_fault.delivery_id,
    'total_mismatch' as cause,
    listed(array_agg(reason)) as evidence
from core.total_fault as total_fault
inner join core.delivery as delivery on total_fault.delivery_id = delivery.delivery_id
where delivery.is_known
group by grant_code, year, total_fault.delivery_id
