-- What DuckDB spells differently from the other engine that runs these models.
-- folded: a name as it is compared: without case, asterisks and doubled or unbreakable spaces.
create macro folded(written) as
    trim(regexp_replace(replace(replace(replace(lower(written), chr(160), ' '), chr(8239), ' '), '*', ''), '\s+', ' ', 'g'));
-- listed: the different texts of a list in order, with commas between.
create macro listed(texts) as
    array_to_string(list_sort(list_distinct(texts)), ', ');
-- whole_share, share_remainder: total x weight / weights, the whole part and what is left over, without a float.
create macro whole_share(total, weight, weights) as
    cast((cast(total as hugeint) * cast(weight * 100000000 as hugeint)) // cast(weights * 100000000 as hugeint) as decimal(18, 0));
create macro share_remainder(total, weight, weights) as
    cast((cast(total as hugeint) * cast(weight * 100000000 as hugeint)) % cast(weights * 100000000 as hugeint) as decimal(38, 0));
-- days_between: whole days from the first date to the second.
create macro days_between(first_date, second_date) as
    cast(date_diff('day', first_date, second_date) as integer);
