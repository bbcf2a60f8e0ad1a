-- Grain: one row per record on a balance account of the closed regions and years, and what kind of movement it is.
-- Rule:  by what else of grant money its voucher holds with the other sign: revenue, it was recognised; a repayment, it
--        was repaid; another balance account, it was reclassified. Else money came or, out of a deferral, went back.
-- Why:   a sum names no voucher, and an accrual without revenue no reason: such movement is not specified, never guessed.
with booked as (
    select
        receipt.region_code,
        coalesce(fiscal.year, receipt.year) as year,
        receipt.delivery_id,
        receipt.record_number,
        receipt.posting_date,
        receipt.account,
        receipt.account_class,
        receipt.grant_code,
        receipt.project,
        receipt.received_sek,
        receipt.is_synthetic,
        case when not receipt.is_sum then receipt.voucher end as voucher
    from core.receipt as receipt
    left join core.fiscal_year as fiscal
        on receipt.region_code = fiscal.region_code
        and receipt.posting_date between fiscal.starts_on and fiscal.ends_on
    where receipt.out_of_force_reason is null
),

whole as (
    select
        region_code,
        delivery_id,
        voucher,
        posting_date,
        max(case when account_class in ('grant_revenue_targeted', 'grant_revenue_general') then received_sek end) as most_revenue_sek,
        min(case when account_class in ('grant_revenue_targeted', 'grant_revenue_general') then received_sek end) as least_revenue_sek,
        max(case when account_class = 'repayment' then received_sek end) as most_repaid_sek,
        min(case when account_class = 'repayment' then received_sek end) as least_repaid_sek,
        max(case when account_class in ('deferred_revenue', 'accrued_revenue') then received_sek end) as most_balance_sek,
        min(case when account_class in ('deferred_revenue', 'accrued_revenue') then received_sek end) as least_balance_sek
    from booked
    where voucher is not null
    group by region_code, delivery_id, voucher, posting_date
)

select
    line.region_code,
    line.year,
    line.delivery_id,
    line.record_number,
    line.posting_date,
    line.account,
    line.account_class,
    line.grant_code,
    line.project,
    cast(-line.received_sek as decimal(18, 2)) as movement_sek,
    line.is_synthetic,
    case
        when whole.voucher is null then 'unspecified'
        when case when line.received_sek > 0 then whole.least_revenue_sek < 0 else whole.most_revenue_sek > 0 end then 'recognised'
        when case when line.received_sek > 0 then whole.least_repaid_sek < 0 else whole.most_repaid_sek > 0 end then 'repaid'
        when case when line.received_sek > 0 then whole.least_balance_sek < 0 else whole.most_balance_sek > 0 end
            then 'reclassified'
        when line.received_sek > 0 then 'received'
        when line.account_class = 'deferred_revenue' then 'repaid'
        else 'unspecified'
    end as kind
from booked as line
left join whole
    on line.region_code = whole.region_code
    and line.delivery_id = whole.delivery_id
    and line.voucher = whole.voucher
    and line.posting_date = whole.posting_date
where line.account_class in ('deferred_revenue', 'accrued_revenue')
