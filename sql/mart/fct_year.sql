-- Grain: one row per year: all regions together.
-- Key:   year
-- Rule:  the sum of the regions' years; null when all its parts are.
-- Why:   a page or a tool that shows the country needs no sum of its own.
select
    year,
    cast(count(*) as integer) as regions,
    cast(count(case when outcome = 'matched' then 1 end) as integer) as regions_matched,
    cast(sum(decided_sek) as decimal(18, 2)) as decided_sek,
    cast(sum(budgeted_sek) as decimal(18, 2)) as budgeted_sek,
    cast(sum(received_sek) as decimal(18, 2)) as received_sek,
    cast(sum(recognised_sek) as decimal(18, 2)) as recognised_sek,
    cast(sum(difference_sek) as decimal(18, 2)) as difference_sek,
    cast(sum(gross_difference_sek) as decimal(18, 2)) as gross_difference_sek,
    cast(sum(residual_sek) as decimal(18, 2)) as residual_sek,
    cast(sum(gross_residual_sek) as decimal(18, 2)) as gross_residual_sek,
    cast(sum(payment_residual_sek) as decimal(18, 2)) as payment_residual_sek,
    cast(sum(gross_payment_residual_sek) as decimal(18, 2)) as gross_payment_residual_sek,
    cast(sum(compared_sek) as decimal(18, 2)) as compared_sek,
    cast(sum(matched_sek) as decimal(18, 2)) as matched_sek,
    cast(sum(unmatched_received_sek) as decimal(18, 2)) as unmatched_received_sek,
    cast(sum(grants_matched) as integer) as grants_matched,
    cast(sum(grants_differing) as integer) as grants_differing,
    bool_or(is_synthetic) as is_synthetic
from mart.fct_region_year
group by year
