-- Grain: one row per ledger record that is grant money.
-- Key:   delivery_id, record_number
-- Why:   a record that no mapping names has no grant: it is counted in no row, and summed per region and year on its own;
--        reconciliation_key is the row that a counted amount is part of: the grant's own, or its bundle's.
select
    case
        when fact.out_of_force_reason is null
            then coalesce(bundle.reconciled_code, fact.grant_code) || '|' || fact.region_code || '|' || cast(fact.year as string)
    end as reconciliation_key,
    fact.region_code,
    fact.grant_code,
    fact.year,
    fact.posting_date,
    fact.account,
    fact.account_class,
    fact.voucher,
    fact.project,
    fact.activity,
    fact.cost_centre,
    fact.counterparty,
    fact.text,
    fact.received_sek,
    fact.recognised_sek,
    fact.mapping_priority,
    fact.out_of_force_reason is null and fact.grant_code is not null as is_counted,
    coalesce(
        fact.out_of_force_reason, case when fact.grant_code is null then 'no mapping names its grant' end
    ) as not_counted_reason,
    fact.is_synthetic,
    fact.delivery_id,
    fact.record_number
from core.receipt as fact
left join reconciliation.reconciled_as as bundle
    on fact.region_code = bundle.region_code
    and fact.year = bundle.year
    and fact.grant_code = bundle.grant_code
where fact.account_class <> 'passed_on'
