-- Grain: one row per grant money record that repeats one of another export of the same date, or of an addition's.
-- Rule:  exports of one date are parts of one whole: the same voucher, day, account, dimensions and amount in two of them
--        is one row; as many are kept as the one that has it most often has. Rows without a voucher are never the same.
with line as (
    select
        line.delivery_id,
        line.record_number,
        line.region_code,
        own.dated,
        line.posting_date,
        line.voucher,
        line.account,
        coalesce(line.project, '') as project,
        coalesce(line.activity, '') as activity,
        coalesce(line.cost_centre, '') as cost_centre,
        coalesce(line.counterparty, '') as counterparty,
        line.money_sek,
        row_number() over (
            partition by
                line.delivery_id, line.region_code, line.posting_date, line.voucher, line.account, line.project,
                line.activity, line.cost_centre, line.counterparty, line.money_sek
            order by line.record_number nulls last
        ) as turn
    from core.grant_line as line
    inner join core.ledger_cover as own
        on line.delivery_id = own.delivery_id
        and line.region_code = own.region_code
    left join core.replaced_line as replaced
        on line.delivery_id = replaced.delivery_id
        and line.record_number = replaced.record_number
    where line.voucher is not null and replaced.delivery_id is null and not coalesce(own.is_addition, false)
)

select
    line.delivery_id,
    line.record_number,
    min(earlier.delivery_id) as repeats
from line
inner join line as earlier
    on line.region_code = earlier.region_code
    and line.dated = earlier.dated
    and line.posting_date = earlier.posting_date
    and line.voucher = earlier.voucher
    and line.account = earlier.account
    and line.project = earlier.project
    and line.activity = earlier.activity
    and line.cost_centre = earlier.cost_centre
    and line.counterparty = earlier.counterparty
    and line.money_sek = earlier.money_sek
    and line.turn = earlier.turn
where earlier.delivery_id < line.delivery_id
group by line.delivery_id, line.record_number
union all
select
    delivery_id,
    record_number,
    repeats
from core.repeated_addition
