-- Grain: one row per closing in force, region, balance account and grant (null: the rest of the account).
select
    closing,
    region_code,
    year,
    account,
    grant_code,
    closing_sek
from raw.closed_balance
