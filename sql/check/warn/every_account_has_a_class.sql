-- Every account that a region books on has a class; money on an account without one is never seen as a grant.
-- Svenska: Varje konto som en region bokför på har en klass; pengar på ett konto utan klass ses aldrig som bidrag.
with account as (
    select
        summary.delivery_id,
        summary.region_code,
        summary.account,
        sum(summary.record_count) as record_count,
        cast(sum(summary.money_sek) as decimal(18, 2)) as money_sek
    from core.ledger_summary as summary
    left join core.account_class as class
        on summary.region_code = class.region_code
        and summary.account = class.account
    where summary.region_code is not null and class.account is null
    group by summary.delivery_id, summary.region_code, summary.account
)

select
    delivery_id || ', ' || region_code as subject,
    'no account without a class' as expected,
    cast(count(*) as string) || ' without, ' || cast(sum(record_count) as string) || ' records: from '
    || coalesce(min(account), '') || ' to ' || coalesce(max(account), '') as actual,
    cast(sum(money_sek) as decimal(18, 2)) as difference
from account
group by delivery_id, region_code
