-- Grain: one row per year from 1990 to 2089.
select cast(1990 + tens.digit * 10 + ones.digit as integer) as year
from staging.digit as tens
cross join staging.digit as ones
