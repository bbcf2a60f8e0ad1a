-- Grain: one row per month of a year, with its names.
select
    month,
    label_sv,
    label_en
from staging.month
