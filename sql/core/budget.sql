-- Grain: one row per delivered record of a budget that is a fact.
-- Rule:  adopted revenue counts, from the originals in force and every amendment dated on or after them.
-- Why:   a frame is the other side of the same decision; proposals, expectations and forecasts are no budget.
select
    line.delivery_id,
    line.record_number,
    line.region_code,
    line.grant_code,
    line.year,
    line.side,
    line.board,
    line.series,
    line.version,
    line.mode,
    line.status,
    line.status_text,
    line.dated,
    line.amount_sek,
    line.precision_sek,
    line.written_precision,
    line.amount_text,
    line.is_synthetic,
    state.not_counted_reason is not null as is_out_of_force,
    case
        when state.not_counted_reason is not null then state.not_counted_reason
        when line.side = 'frame' then 'frame'
        when line.status <> 'adopted' then line.status
        when line.mode = 'forecast' then 'forecast'
        when original.dated is null and line.mode = 'amendment' then cast(null as string)
        when line.mode = 'original' and line.dated < original.dated then 'replaced by a later original'
        when line.mode = 'amendment' and line.dated < original.dated then 'amends an original that was replaced'
    end as not_counted_reason
from core.budget_line as line
inner join core.delivery_state as state on line.delivery_id = state.delivery_id
left join core.budget_original as original
    on line.region_code = original.region_code
    and line.year = original.year
    and line.series = original.series
where
    not line.is_total
    and line.unknown_column is null
    and not state.is_rejected
