-- Grain: one row per stated balance of an account of deferred or accrued revenue that counts.
-- Rule:  the latest dated delivery that states an account's opening, or closing, balance decides; a balance is known when
--        its day has passed.
with candidate as (
    select
        stated.delivery_id,
        stated.record_number,
        stated.region_code,
        stated.year,
        stated.starts_on,
        stated.ends_on,
        stated.account,
        class.account_class,
        stated.project,
        stated.activity,
        stated.counterparty,
        stated.entry,
        stated.side,
        stated.balance_sek,
        first_value(stated.delivery_id) over (
            partition by stated.region_code, stated.year, stated.account, stated.side
            order by stated.dated desc nulls last, stated.delivery_id desc nulls last
        ) as latest_delivery_id
    from core.stated_balance as stated
    cross join core.run as run
    inner join core.delivery_state as state on stated.delivery_id = state.delivery_id
    inner join core.account_class as class
        on stated.region_code = class.region_code
        and stated.account = class.account
        and stated.ends_on between class.valid_from and class.valid_to
    where
        state.not_counted_reason is null
        and class.account_class in ('deferred_revenue', 'accrued_revenue')
        and case when stated.side = 'opening' then stated.starts_on else stated.ends_on end <= run.as_of
)

select
    delivery_id,
    record_number,
    region_code,
    year,
    starts_on,
    ends_on,
    account,
    account_class,
    project,
    activity,
    counterparty,
    entry,
    side,
    balance_sek
from candidate
where delivery_id = latest_delivery_id
