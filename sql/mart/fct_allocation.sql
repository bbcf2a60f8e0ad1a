-- Grain: one row per delivered record of a national allocation.
-- Key:   delivery_id, record_number
-- Why:   reconciliation_key is the row that a counted amount is part of: the grant's own, or its bundle's.
select
    case
        when fact.not_counted_reason is null
            then coalesce(bundle.reconciled_code, fact.grant_code) || '|' || fact.region_code || '|' || cast(fact.year as string)
    end as reconciliation_key,
    fact.grant_code,
    fact.recipient_type,
    fact.recipient,
    fact.region_code,
    fact.year,
    fact.stage,
    fact.instalment,
    fact.amount_sek,
    fact.precision_sek,
    fact.amount_text,
    fact.is_estimate,
    fact.not_counted_reason is null as is_counted,
    fact.not_counted_reason,
    fact.is_synthetic,
    fact.delivery_id,
    fact.record_number
from core.allocation as fact
left join reconciliation.reconciled_as as bundle
    on fact.region_code = bundle.region_code
    and fact.year = bundle.year
    and fact.grant_code = bundle.grant_code
