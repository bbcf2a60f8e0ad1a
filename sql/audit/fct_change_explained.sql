-- Grain: one row per reconciled grant, region, year and what is explained, or is not, that changed since the publication
--        before.
-- Key:   region_code, year, grant_code, figure
-- Rule:  empty where there is no difference to explain; from empty to 0 nothing changed.
with side as (
    select
        region_code, grant_code, year, false as is_old, explained_sek, residual_sek, payment_explained_sek, payment_residual_sek
    from mart.fct_reconciliation
    union all
    select
        region_code, grant_code, year, true, explained_sek, residual_sek, payment_explained_sek, payment_residual_sek
    from raw.previous_reconciliation
),

figure as (
    select region_code, grant_code, year, 'explained' as figure, is_old, explained_sek as amount_sek from side
    union all
    select region_code, grant_code, year, 'residual', is_old, residual_sek from side
    union all
    select region_code, grant_code, year, 'payment_explained', is_old, payment_explained_sek from side
    union all
    select region_code, grant_code, year, 'payment_residual', is_old, payment_residual_sek from side
),

paired as (
    select
        region_code,
        grant_code,
        year,
        figure,
        cast(sum(case when is_old then amount_sek end) as decimal(18, 2)) as old_sek,
        cast(sum(case when not is_old then amount_sek end) as decimal(18, 2)) as new_sek
    from figure
    group by region_code, grant_code, year, figure
)

select
    paired.region_code,
    paired.grant_code,
    paired.year,
    paired.figure,
    paired.old_sek,
    paired.new_sek
from paired
inner join raw.previous_publication as compared on compared.publication_id is not null
where coalesce(paired.old_sek, 0) <> coalesce(paired.new_sek, 0) and exists (select 1 from raw.previous_input)
