-- Grain: one row per ledger delivery of vouchers and grant account: how the account moved by the file's own totals.
-- Rule:  the result, or the closing balance less the opening one, of the current year, against the sum of the vouchers.
with stated as (
    select
        delivery_id,
        account,
        cast(sum(money_sek) as decimal(18, 2)) as stated_sek
    from core.ledger_extra
    where entry in ('result', 'opening', 'closing')
    group by delivery_id, account
),

posted as (
    select
        delivery_id,
        region_code,
        account,
        cast(sum(money_sek) as decimal(18, 2)) as posted_sek
    from core.ledger_summary
    group by delivery_id, region_code, account
),

grant_account as (
    select distinct
        region_code,
        account
    from core.account_class
    where account_class in (
        'grant_revenue_targeted', 'grant_revenue_general', 'deferred_revenue', 'accrued_revenue', 'repayment'
    )
)

select
    posted.delivery_id,
    posted.account,
    coalesce(stated.stated_sek, 0) as stated_sek,
    posted.posted_sek
from posted
inner join grant_account using (region_code, account)
inner join core.delivery_state as state on posted.delivery_id = state.delivery_id
left join stated
    on posted.delivery_id = stated.delivery_id
    and posted.account = stated.account
where
    not state.is_rejected
    and posted.delivery_id in (select delivery_id from stated)
