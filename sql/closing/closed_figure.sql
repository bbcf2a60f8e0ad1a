-- Grain: one row per region, grant (none: unmatched) and figure that is closed.
-- Key:   region_code, year, grant_code, figure
select
    closing,
    region_code,
    grant_code,
    year,
    figure,
    cast(sum(amount_sek) as decimal(18, 2)) as closed_sek,
    count(*) as record_count,
    bool_or(is_synthetic) as is_synthetic
from closing.closed_record
group by closing, region_code, grant_code, year, figure
