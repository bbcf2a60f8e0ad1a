-- Nothing is delivered both within the sum of a year or month and on its own; the sum stands until every month is replaced.
-- Svenska: Inget levereras både i ett års eller en månads summa och för sig; summan gäller tills varje månad är ersatt.
select
    delivery_id || ' within ' || replaced_by || ', ' || region_code || ' ' || cast(year as string) as subject,
    'one of the two' as expected,
    replaced_sek as actual,
    cast(null as decimal(18, 2)) as difference
from mart.fct_replacement
where reason = 'within a sum that stands'
