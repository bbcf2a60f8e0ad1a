-- Grain: one row per month of a year, with its names.
select
    cast(month as integer) as month,
    label_sv,
    label_en
from (
    values
        (1, 'januari', 'January'),
        (2, 'februari', 'February'),
        (3, 'mars', 'March'),
        (4, 'april', 'April'),
        (5, 'maj', 'May'),
        (6, 'juni', 'June'),
        (7, 'juli', 'July'),
        (8, 'augusti', 'August'),
        (9, 'september', 'September'),
        (10, 'oktober', 'October'),
        (11, 'november', 'November'),
        (12, 'december', 'December')
) as months (month, label_sv, label_en)
