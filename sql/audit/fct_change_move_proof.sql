-- Grain: one row per changed part of a figure and row of mappings or account classes that is proved to have changed it.
-- Key:   region_code, year, grant_code, figure, delivery_id, kind, name, how
-- Rule:  the same records moved, and what they sum to is what the part changed by; the row that came names the grant they
--        came to, with their priority, project, activity and counterparty, the row that went the one they left.
-- Why:   of two such rows it cannot be told which one moved a record; then neither is proved.
with side as (
    select
        delivery_id, record_number, region_code, year, new_key as row_key, received_sek,
        new_recognised_sek as recognised_sek
    from audit.fct_change_move
    union all
    select
        delivery_id, record_number, region_code, year, old_key, cast(-received_sek as decimal(18, 2)),
        cast(-old_recognised_sek as decimal(18, 2))
    from audit.fct_change_move
),

proved as (
    select part.region_code, part.grant_code, part.year, part.figure, part.delivery_id, side.row_key, part.change_sek
    from audit.fct_change_part as part
    inner join side
        on part.delivery_id = side.delivery_id
        and part.region_code = side.region_code
        and part.year = side.year
        and side.row_key is not distinct from part.grant_code || '|' || part.region_code || '|' || cast(part.year as string)
    where part.figure in ('received', 'recognised', 'unmatched')
    group by
        part.region_code, part.grant_code, part.year, part.figure, part.delivery_id, side.row_key, part.change_sek
    having part.change_sek = sum(case when part.figure = 'recognised' then side.recognised_sek else side.received_sek end)
),

named as (
    select distinct
        proved.region_code, proved.grant_code, proved.year, proved.figure, proved.delivery_id,
        change.kind, change.name, change.how
    from proved
    inner join audit.fct_change_move as move
        on proved.delivery_id = move.delivery_id
        and proved.region_code = move.region_code
        and proved.year = move.year
        and (proved.row_key is not distinct from move.old_key or proved.row_key is not distinct from move.new_key)
    inner join audit.input_change as change
        on change.kind = 'reference'
        and coalesce(change.region_code, '*') in ('*', proved.region_code)
        and case
            when move.new_grant_code is not distinct from move.old_grant_code
                then position('account_classes.csv: ' in change.name) = 1
            when change.how = 'came'
                then change.grant_code = move.new_grant_code
                and position('grant_mappings.csv: ' in change.name) = 1
                and position(', priority=' || cast(move.new_priority as string) || ',' in change.name) > 0
            else change.grant_code = move.old_grant_code
                and position('grant_mappings.csv: ' in change.name) = 1
                and position(', priority=' || cast(move.old_priority as string) || ',' in change.name) > 0
        end
        and position(', project=' in replace(change.name, ', project=' || coalesce(move.project, '') || ',', '')) = 0
        and position(', activity=' in replace(change.name, ', activity=' || coalesce(move.activity, '') || ',', '')) = 0
        and position(
            ', counterparty=' in replace(change.name, ', counterparty=' || coalesce(move.counterparty, '') || ',', '')
        ) = 0
),

counted as (
    select
        region_code, grant_code, year, figure, delivery_id, kind, name, how,
        count(*) over (partition by region_code, grant_code, year, figure, delivery_id, how) as rows_like_it
    from named
)

select region_code, grant_code, year, figure, delivery_id, kind, name, how
from counted
where rows_like_it = 1
