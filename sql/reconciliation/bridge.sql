-- Grain: one row per region, reconciled grant, year and bridge: how far it is from one figure to the other.
-- Rule:  payment leads from decided to received, budget from budgeted to received, recognition from received to recognised;
--        gap_reason says why the two cannot be compared, and the whole distance is then a step of its own.
with distance as (
    select
        region_code,
        grant_code,
        year,
        'payment' as bridge,
        cast(coalesce(received_sek, 0) - coalesce(decided_sek, 0) as decimal(18, 2)) as distance_sek,
        case when payment_difference_sek is null then payment_outcome end as gap_reason
    from reconciliation.outcome
    union all
    select
        region_code,
        grant_code,
        year,
        'budget' as bridge,
        cast(coalesce(received_sek, 0) - coalesce(budgeted_sek, 0) as decimal(18, 2)) as distance_sek,
        case when difference_sek is null then outcome end as gap_reason
    from reconciliation.outcome
    union all
    select
        region_code,
        grant_code,
        year,
        'recognition' as bridge,
        cast(coalesce(recognised_sek, 0) - coalesce(received_sek, 0) as decimal(18, 2)) as distance_sek,
        cast(null as string) as gap_reason
    from reconciliation.outcome
)

select
    distance.region_code,
    distance.grant_code,
    distance.year,
    distance.bridge,
    distance.distance_sek,
    distance.gap_reason,
    cast(distance.distance_sek - coalesce(explained.explained_sek, 0) as decimal(18, 2)) as unexplained_sek
from distance
left join reconciliation.explained as explained
    on distance.region_code = explained.region_code
    and distance.grant_code = explained.grant_code
    and distance.year = explained.year
    and distance.bridge = explained.measure
