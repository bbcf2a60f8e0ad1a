-- Two ledger exports of one date for one region share no month; what is the same voucher in both counts once.
-- Svenska: Två huvudboksuttag av samma datum för en region delar ingen månad; en verifikation som står i båda räknas en gång.
with pair as (
    select
        first_export.delivery_id as first_id,
        second_export.delivery_id as second_id,
        first_export.region_code,
        case
            when first_export.covers_from > second_export.covers_from then first_export.covers_from
            else second_export.covers_from
        end as shared_from,
        case
            when first_export.covers_to < second_export.covers_to then first_export.covers_to
            else second_export.covers_to
        end as shared_to
    from core.ledger_cover as first_export
    inner join core.ledger_cover as second_export
        on first_export.region_code = second_export.region_code
        and first_export.dated = second_export.dated
        and first_export.fineness = second_export.fineness
        and first_export.delivery_id < second_export.delivery_id
        and first_export.covers_from <= second_export.covers_to
        and second_export.covers_from <= first_export.covers_to
)

select
    pair.first_id || ' and ' || pair.second_id || ', ' || pair.region_code || ' '
    || cast(pair.shared_from as string) || ' to ' || cast(pair.shared_to as string) as subject,
    cast(coalesce(sum(case when receipt.replaced_by = pair.first_id then receipt.received_sek end), 0) as decimal(18, 2)) as expected,
    cast(coalesce(sum(receipt.received_sek), 0) as decimal(18, 2)) as actual,
    cast(
        coalesce(sum(case when receipt.out_of_force_reason is null then receipt.received_sek end), 0) as decimal(18, 2)
    ) as difference
from pair
left join core.receipt as receipt
    on pair.second_id = receipt.delivery_id
    and pair.region_code = receipt.region_code
    and receipt.posting_date between pair.shared_from and pair.shared_to
    and receipt.account_class <> 'passed_on'
group by pair.first_id, pair.second_id, pair.region_code, pair.shared_from, pair.shared_to
