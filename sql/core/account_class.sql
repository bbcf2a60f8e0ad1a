-- Grain: one row per region, account and period in which its class does not change.
-- Rule:  bounds compare with the account's first characters; a region's own row beats *; equal rows must agree.
with account as (
    select region_code, account from core.ledger_summary where region_code is not null and account is not null
    union
    select region_code, account from core.stated_balance where region_code is not null and account is not null
    union
    select delivery.region_code, budget.account
    from staging.account_budget as budget
    inner join core.delivery as delivery on budget.delivery_id = delivery.delivery_id
    where delivery.region_code is not null and budget.account is not null
),

rule as (
    select
        account.region_code,
        account.account,
        class.region_code = '*' as is_general,
        class.account_class,
        class.valid_from,
        class.valid_to
    from account
    inner join staging.account_class as class
        on class.region_code in (account.region_code, '*')
        and substr(account.account, 1, length(class.account_from)) >= class.account_from
        and substr(account.account, 1, length(class.account_to)) <= class.account_to
),

bound as (
    select region_code, account, valid_from from rule
    union
    select region_code, account, valid_to + 1 from rule where valid_to < date '9999-12-31'
),

period as (
    select
        region_code,
        account,
        valid_from,
        lead(valid_from) over (partition by region_code, account order by valid_from nulls last) as next_from
    from bound
),

ranked as (
    select
        period.region_code,
        period.account,
        period.valid_from,
        coalesce(period.next_from - 1, date '9999-12-31') as valid_to,
        rule.account_class,
        rule.is_general,
        min(case when rule.is_general then 1 else 0 end) over (
            partition by period.region_code, period.account, period.valid_from
        ) as best
    from period
    inner join rule
        on period.region_code = rule.region_code
        and period.account = rule.account
        and period.valid_from between rule.valid_from and rule.valid_to
)

select
    region_code,
    account,
    valid_from,
    valid_to,
    min(account_class) as account_class,
    count(distinct account_class) as classes
from ranked
where case when is_general then 1 else 0 end = best
group by region_code, account, valid_from, valid_to
