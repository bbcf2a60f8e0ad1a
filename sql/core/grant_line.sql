-- Grain: one row per ledger record on an account of grant money, received or passed on.
-- Why:   about one ledger row in a thousand; everything after this reads only these.
select
    posting.delivery_id,
    posting.record_number,
    posting.region_code,
    posting.posting_date,
    posting.account,
    posting.account_class,
    posting.voucher,
    posting.text,
    posting.project,
    posting.activity,
    posting.cost_centre,
    posting.counterparty,
    posting.money_sek,
    posting.is_synthetic,
    posting.publish_text,
    posting.is_sum
from core.grant_posting as posting
inner join core.delivery_state as state on posting.delivery_id = state.delivery_id
where not state.is_rejected
