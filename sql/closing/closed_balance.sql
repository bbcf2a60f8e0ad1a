-- Grain: one row per balance account and grant (none: the rest of the account): how it came from opening to closing.
-- Key:   region_code, year, account, grant_code
-- Rule:  in the ledger's sign, debit positive; opening and movements make closing, to the öre, and the movements are those
--        of the ledger. Its age is counted from the first posting on it; at least so old where it was opened with.
with moved as (
    select
        line.region_code,
        closed.year,
        line.account,
        line.grant_code,
        nullif(listed(array_agg(line.project)), '') as projects,
        cast(sum(case when line.kind = 'received' and line.year = closed.year then line.movement_sek else 0 end) as decimal(18, 2)) as received_sek,
        cast(sum(case when line.kind = 'recognised' and line.year = closed.year then line.movement_sek else 0 end) as decimal(18, 2)) as recognised_sek,
        cast(sum(case when line.kind = 'repaid' and line.year = closed.year then line.movement_sek else 0 end) as decimal(18, 2)) as repaid_sek,
        cast(sum(case when line.kind = 'reclassified' and line.year = closed.year then line.movement_sek else 0 end) as decimal(18, 2)) as reclassified_sek,
        cast(sum(case when line.kind = 'unspecified' and line.year = closed.year then line.movement_sek else 0 end) as decimal(18, 2)) as unspecified_sek,
        min(line.posting_date) as first_posting,
        bool_or(line.is_synthetic) as is_synthetic
    from closing.balance_line as line
    inner join core.closed_region as closed
        on line.region_code = closed.region_code
        and line.year <= closed.year
    group by line.region_code, closed.year, line.account, line.grant_code
),

decision as (
    select region_code, grant_code, nullif(listed(array_agg(delivery_id)), '') as decisions
    from reconciliation.decided_part
    group by region_code, grant_code
)

select
    closed.closing,
    balance.region_code,
    balance.year,
    balance.account,
    balance.account_class,
    balance.grant_code,
    moved.projects,
    decision.decisions,
    cast(coalesce(balance.opening_sek, 0) as decimal(18, 2)) as opening_sek,
    coalesce(moved.received_sek, 0) as received_sek,
    coalesce(moved.recognised_sek, 0) as recognised_sek,
    coalesce(moved.repaid_sek, 0) as repaid_sek,
    coalesce(moved.reclassified_sek, 0) as reclassified_sek,
    coalesce(moved.unspecified_sek, 0) as unspecified_sek,
    cast(
        coalesce(balance.opening_sek, 0) + coalesce(moved.received_sek, 0) + coalesce(moved.recognised_sek, 0)
        + coalesce(moved.repaid_sek, 0) + coalesce(moved.reclassified_sek, 0) + coalesce(moved.unspecified_sek, 0)
        as decimal(18, 2)
    ) as closing_sek,
    balance.closing_sek as stated_closing_sek,
    moved.first_posting as since_on,
    days_between(coalesce(moved.first_posting, closed.first_day), closed.last_day) as age_days,
    coalesce(balance.opening_sek, 0) <> 0 and coalesce(moved.first_posting, closed.first_day) >= closed.first_day as is_older,
    coalesce(moved.is_synthetic, false) as is_synthetic
from mart.fct_balance as balance
inner join core.closed_region as closed
    on balance.region_code = closed.region_code
    and balance.year = closed.year
left join moved
    on balance.region_code = moved.region_code
    and balance.account = moved.account
    and balance.grant_code is not distinct from moved.grant_code
left join decision
    on balance.region_code = decision.region_code
    and balance.grant_code = decision.grant_code
