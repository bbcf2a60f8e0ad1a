-- Grain: one row per amount that the state pays a region in one go: a whole decision, or one part or instalment of it.
-- Rule:  an amount known to a tenth or better; a rougher one agrees with too much to prove anything.
select
    part.region_code,
    coalesce(bundle.reconciled_code, part.grant_code) as grant_code,
    part.year,
    part.amount_sek,
    max(part.precision_sek) as precision_sek
from reconciliation.decided_part as part
left join reconciliation.reconciled_as as bundle
    on part.region_code = bundle.region_code
    and part.year = bundle.year
    and part.grant_code = bundle.grant_code
left join reconciliation.decided as whole
    on part.region_code = whole.region_code
    and coalesce(bundle.reconciled_code, part.grant_code) = whole.grant_code
    and part.year = whole.year
where part.amount_sek > 0 and part.amount_sek <> whole.decided_sek and part.precision_sek * 10 <= part.amount_sek
group by part.region_code, coalesce(bundle.reconciled_code, part.grant_code), part.year, part.amount_sek
union all
select
    region_code,
    grant_code,
    year,
    decided_sek as amount_sek,
    precision_sek
from reconciliation.decided
where decided_sek > 0 and precision_sek * 10 <= decided_sek
