-- Grain: one row per amount in running text and known figure that agree within their precision, likeliest first.
-- Rule:  a figure of the region that the sentence names is likelier than one of the region that stands around it;
--        a national one is likelier where no region is named; then the grant that is named, then national figures, then the nearest.
with region_word as (
    select name.region_code, name.name
    from staging.region_name as name
    where length(name.name) > 3 and substr(name.name, 1, 1) not between '0' and '9'
    union
    select name.region_code, name.name || 's' as name
    from staging.region_name as name
    where length(name.name) > 3 and substr(name.name, 1, 1) not between '0' and '9'
),

named as (
    select
        amount.amount_number,
        word.region_code,
        max(case when position(' ' || word.name || ' ' in amount.sentence_words) > 0 then 2 else 1 end) as nearness
    from trial.amount as amount
    inner join region_word as word
        on position(' ' || word.name || ' ' in amount.sentence_words) > 0
        or position(' ' || word.name || ' ' in amount.context_words) > 0
    group by amount.amount_number, word.region_code
),

agreeing as (
    select
        amount.amount_number,
        known.is_national,
        known.figure,
        known.grant_code,
        known.region_code,
        known.region_name,
        known.year,
        known.amount_sek,
        abs(amount.amount_sek - known.amount_sek) as distance_sek,
        case
            when known.region_code is null then case when coalesce(any_named.nearness, 0) < 2 then 1 else 0 end
            else coalesce(named.nearness, 0) * 2
        end as region_likelihood,
        case when position(code.series_code in replace(amount.sentence_words, ' ', '-')) > 0 then 1 else 0 end as names_grant
    from trial.amount as amount
    inner join trial.known_figure as known
        on abs(amount.amount_sek - known.amount_sek) <= amount.precision_sek + known.precision_sek
    left join core.grant as code on known.grant_code = code.grant_code
    left join named on amount.amount_number = named.amount_number and known.region_code = named.region_code
    left join (
        select amount_number, max(nearness) as nearness from named group by amount_number
    ) as any_named on amount.amount_number = any_named.amount_number
)

select
    amount_number,
    figure,
    grant_code,
    region_code,
    region_name,
    year,
    amount_sek,
    case when distance_sek = 0 then 'exact' else 'rounding' end as agreement,
    row_number() over (
        partition by amount_number
        order by
            region_likelihood desc nulls last, names_grant desc nulls last, is_national desc nulls last,
            distance_sek nulls last, year desc nulls last, grant_code nulls last, region_code nulls last, figure nulls last
    ) as place,
    count(*) over (partition by amount_number) as agreeing
from agreeing
