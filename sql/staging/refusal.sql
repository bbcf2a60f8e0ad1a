-- Grain: one row per kind of reason why a delivery is rejected or a record refused.
-- Why:   a reason is told in words with names and figures of the case; its kind is what it is counted and translated by.
select
    refusal,
    cast(sort_order as integer) as sort_order,
    label_sv,
    label_en
from (
    values
        ('not_described', 1, 'ingen giltig beskrivning anger filen', 'no valid descriptor names the file'),
        ('unreadable', 2, 'filen kan inte läsas så som den är beskriven', 'the file does not read as it is described'),
        ('descriptor_region', 3, 'beskrivningen anger en okänd region', 'the descriptor names an unknown region'),
        ('descriptor_grant', 4, 'beskrivningen anger ett okänt bidrag', 'the descriptor names an unknown grant'),
        ('repeated', 5, 'samma leverans har kommit förut', 'the same delivery has come before'),
        ('total_differs', 6, 'raderna går inte ihop med den angivna summan', 'the rows do not make the stated total'),
        ('ledger_unit', 7, 'huvudboken är inte i kronor', 'the ledger is not in kronor'),
        ('other_region', 8, 'böckerna hör till en annan region', 'the books are those of another region'),
        ('no_region', 9, 'beskrivningen anger ingen region', 'the descriptor names no region'),
        ('second_decision', 10, 'ett andra beslut om samma bidrag och år', 'a second decision for the same grant and year'),
        ('date', 11, 'datumet kan inte läsas', 'the date does not read'),
        ('no_date', 12, 'datum saknas', 'there is no date'),
        ('amount', 13, 'beloppet kan inte läsas', 'the amount does not read'),
        ('no_amount', 14, 'belopp saknas', 'there is no amount'),
        ('record', 15, 'posten kan inte läsas', 'the record does not read'),
        ('region', 16, 'regionen är okänd', 'the region is not known'),
        ('grant', 17, 'bidraget är okänt', 'the grant is not known'),
        ('year', 18, 'året är okänt', 'the year is not known'),
        ('unit', 19, 'enheten är okänd', 'the unit is not known'),
        ('side', 20, 'intäkt eller nettoram framgår inte', 'revenue or frame is not told'),
        ('status', 21, 'budgetens status är okänd', 'the status of the budget is not known'),
        ('statement_line', 22, 'raden i resultaträkningen är okänd', 'the line of the statement is not known'),
        ('period', 23, 'perioden är okänd', 'the period is not known')
) as refusals (refusal, sort_order, label_sv, label_en)
