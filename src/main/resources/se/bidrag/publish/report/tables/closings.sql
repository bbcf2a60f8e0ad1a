select
    closing,
    region_code,
    year,
    generation,
    prepared_by,
    approved_by,
    cast(max(approved_at) as date) as approved_on,
    count(*) filter (post_close_adjustment_sek <> 0) as adjusted,
    cast(coalesce(sum(post_close_adjustment_sek) filter (figure in ('received', 'unmatched')), 0) as decimal(18, 2))
    as received_adjustment_sek
from fct_closing
where approved_by is not null
group by closing, region_code, year, generation, prepared_by, approved_by
order by region_code, year, closing
