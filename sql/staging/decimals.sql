-- Grain: one row per number of decimals that a figure is written with.
-- Rule:  half the last written unit is what the figure may be off by.
select
    cast(decimals as integer) as decimals,
    cast(half_unit as decimal(10, 9)) as half_unit
from (
    values
        (0, 0.5),
        (1, 0.05),
        (2, 0.005),
        (3, 0.0005),
        (4, 0.00005),
        (5, 0.000005),
        (6, 0.0000005),
        (7, 0.00000005),
        (8, 0.000000005)
) as written (decimals, half_unit)
