-- Grain: one row per word that names a total row, not a region.
-- Why:   a table's own total is a control, never a fact.
select name
from (
    values
        ('summa'),
        ('summa:'),
        ('totalsumma'),
        ('summa totalt'),
        ('summa riket'),
        ('total'),
        ('totalt'),
        ('totalt:'),
        ('totalt riket'),
        ('riket'),
        ('riket totalt'),
        ('hela riket'),
        ('hela landet'),
        ('samtliga'),
        ('samtliga regioner'),
        ('alla regioner'),
        ('00')
) as words (name)
