-- Grain: one row per way a unit is written, folded.
-- Rule:  kr 1, tkr 1 000, mkr 1 000 000, mdkr 1 000 000 000.
select
    name,
    unit,
    cast(kronor as decimal(10, 0)) as kronor
from (
    values
        ('kr', 'kr', 1),
        ('sek', 'kr', 1),
        ('krona', 'kr', 1),
        ('kronor', 'kr', 1),
        ('tkr', 'tkr', 1000),
        ('tusental kronor', 'tkr', 1000),
        ('tusen kronor', 'tkr', 1000),
        ('tusentals kronor', 'tkr', 1000),
        ('mkr', 'mkr', 1000000),
        ('mnkr', 'mkr', 1000000),
        ('msek', 'mkr', 1000000),
        ('miljon', 'mkr', 1000000),
        ('miljoner', 'mkr', 1000000),
        ('miljon kronor', 'mkr', 1000000),
        ('miljoner kronor', 'mkr', 1000000),
        ('mdkr', 'mdkr', 1000000000),
        ('mdr', 'mdkr', 1000000000),
        ('mdr kr', 'mdkr', 1000000000),
        ('miljard', 'mdkr', 1000000000),
        ('miljarder', 'mdkr', 1000000000),
        ('miljard kronor', 'mdkr', 1000000000),
        ('miljarder kronor', 'mdkr', 1000000000)
) as words (name, unit, kronor)
