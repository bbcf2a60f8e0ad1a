-- Every finance database answers, so that its figures are those of the night.
-- Svenska: Varje ekonomidatabas svarar, så att dess tal är nattens.
select
    delivery_id as subject,
    'read tonight' as expected,
    stale_reason as actual,
    cast(null as string) as difference
from mart.dim_delivery
where stale_reason is not null
