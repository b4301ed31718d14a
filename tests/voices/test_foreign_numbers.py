"""Numbers, dates and money in eight other languages, token by token."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.voices.spoken import tokens

TABLES = {
    "de": """
Am 3. Oktober 1990 → Am|dritten|Oktober|neunzehnhundertneunzig
der 1. Mai → der|erste|Mai
das 20. Jahrhundert → das|zwanzigste|Jahrhundert
vom 5. bis 9. Juni → vom|fünften|bis|neunten|Juni
im Jahr 1999 → im|Jahr|neunzehnhundertneunundneunzig
seit 2016 → seit|zweitausendsechzehn
1.500 Menschen → eintausendfünfhundert|Menschen
45 000 Euro → fünfundvierzig|tausend|Euro
4,7 Millionen → vier Komma sieben|Millionen
1 Million → eine|Million
8,4 Mio. Euro → acht Komma vier|Millionen|Euro
12,50 € → zwölf|Euro fünfzig
12,50 Euro → zwölf|Euro fünfzig
5 % → fünf|Prozent
5,25 Prozent → fünf Komma zwei fünf|Prozent
15-20 Prozent → fünfzehn bis zwanzig|Prozent
-5 Grad → minus fünf|Grad
14:30 Uhr → vierzehn|Uhr dreißig
9.15 Uhr → neun|Uhr fünfzehn
um 1 Uhr → um|ein|Uhr
1 Euro → ein|Euro
$3 Millionen → drei|Millionen Dollar
2014–2016 → zweitausendvierzehn bis zweitausendsechzehn
1.234.567 → eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig
101 Tote → einhunderteins|Tote
Er ist 32. Danach → Er|ist|zweiunddreißig|Danach
3,05 → drei Komma null fünf
20 € im Monat → zwanzig|Euro|im|Monat
""",
    "fr": """
le 1er mai 1968 → le|premier|mai|mille neuf cent soixante-huit
le 3 mars 2016 → le|trois|mars|deux mille seize
le 14 juillet → le|quatorze|juillet
en 1999 → en|mille neuf cent quatre-vingt-dix-neuf
1 500 personnes → mille|cinq cents|personnes
45 000 euros → quarante-cinq|mille|euros
2,5 millions d'euros → deux virgule cinq|millions|d'euros
12,50 € → douze|euros cinquante
12,50 euros → douze|euros cinquante
5 % → cinq|pour cent
3,25 % → trois virgule vingt-cinq|pour cent
15-20 ans → quinze à vingt|ans
-5 degrés → moins cinq|degrés
20h30 → vingt heures trente
à 14h → à|quatorze heures
1 euro → un|euro
1 € → un|euro
21 ans → vingt et un|ans
80 ans → quatre-vingts|ans
le 2e tour → le|deuxième|tour
le XXIe siècle → le|vingt et unième|siècle
la 1re fois → la|première|fois
$5 de plus → cinq dollars|de|plus
1 250 000 euros → un million deux cent cinquante mille|||euros
2014-2016 → deux mille quatorze à deux mille seize
200 livres → deux cents|livres
1 £ → une|livre
£200 → deux cents livres
""",
    "es": """
el 1 de mayo de 1999 → el|primero|de|mayo|de|mil novecientos noventa y nueve
el 3 de octubre → el|tres|de|octubre
en 2016 → en|dos mil dieciséis
1.500 personas → mil quinientas|personas
200 personas → doscientas|personas
21 años → veintiún|años
31 días → treinta y un|días
21 casas → veintiuna|casas
1 hora → una|hora
1 euro → un|euro
4,7 millones → cuatro coma siete|millones
$3 millones → tres|millones de dólares
US$ 4 millones → |cuatro|millones de dólares
12,50 € → doce|euros con cincuenta
12,50 euros → doce|euros con cincuenta
5 % → cinco|por ciento
3,25% → tres coma veinticinco por ciento
15-20 años → quince a veinte|años
-5 grados → menos cinco|grados
14:30 → catorce treinta
el 2.º puesto → el|segundo|puesto
la 1ª vez → la|primera|vez
500 niñas → quinientas|niñas
1.234.567 votos → un millón doscientos treinta y cuatro mil quinientos sesenta y siete|votos
45 000 personas → cuarenta y cinco|mil|personas
1 € → un|euro
€ 1,5 millones → |uno coma cinco|millones de euros
""",
    "it": """
il 1° maggio 1999 → il|primo|maggio|millenovecentonovantanove
il 1º maggio → il|primo|maggio
il 3 ottobre → il|tre|ottobre
nel 2016 → nel|duemilasedici
1.500 persone → millecinquecento|persone
1 euro → un|euro
1 ora → una|ora
1 anno → un|anno
21 anni → ventuno|anni
4,7 milioni → quattro virgola sette|milioni
12,50 € → dodici|euro e cinquanta
12,50 euro → dodici|euro e cinquanta
5% → cinque per cento
3,25 per cento → tre virgola venticinque|per|cento
15-20 anni → quindici a venti|anni
-5 gradi → meno cinque|gradi
alle 14:30 → alle|quattordici e trenta
alle 14.30 → alle|quattordici e trenta
il 2º posto → il|secondo|posto
45.000 euro → quarantacinquemila|euro
2 mln di euro → due|milioni|di|euro
$ 5 → |cinque dollari
1.234.567 → un milione e duecentotrentaquattromilacinquecentosessantasette
nel 1861 → nel|milleottocentosessantuno
2014-2016 → duemilaquattordici a duemilasedici
200 sterline → duecento|sterline
£ 200 → |duecento sterline
""",
    "pt": """
1 de maio de 1999 → primeiro|de|maio|de|mil novecentos e noventa e nove
1º de maio → primeiro|de|maio
3 de outubro → três|de|outubro
em 2016 → em|dois mil e dezasseis
1.500 pessoas → mil e quinhentas|pessoas
2 pessoas → duas|pessoas
200 pessoas → duzentas|pessoas
21 anos → vinte e um|anos
R$ 4,7 milhões → |quatro vírgula sete|milhões de reais
R$ 12,50 → |doze reais e cinquenta
12,50 euros → doze|euros e cinquenta
5% → cinco por cento
3,25% → três vírgula vinte e cinco por cento
15-20 anos → quinze a vinte|anos
-5 graus → menos cinco|graus
14h30 → catorze horas e trinta
às 14h → às|catorze horas
1 hora → uma|hora
1 euro → um|euro
o 2º lugar → o|segundo|lugar
45 mil euros → quarenta e cinco|mil|euros
1.234.567 votos → um milhão duzentos e trinta e quatro mil quinhentos e sessenta e sete|votos
2014-2016 → dois mil e catorze a dois mil e dezasseis
1 € → um|euro
R$ 1 → |um real
em 1822 → em|mil oitocentos e vinte e dois
""",
    "nl": """
op 3 mei 1999 → op|drie|mei|negentienhonderd negenennegentig
1 januari → één|januari
in 2016 → in|tweeduizendzestien
1.500 mensen → duizendvijfhonderd|mensen
45.000 euro → vijfenveertigduizend|euro
€ 11,5 miljoen → |elf komma vijf|miljoen euro
€ 12,50 → |twaalf euro vijftig
12,50 euro → twaalf|euro vijftig
5% → vijf procent
3,25 procent → drie komma vijfentwintig|procent
15-20 jaar → vijftien tot twintig|jaar
-5 graden → min vijf|graden
14.30 uur → veertien|uur dertig
14:30 → veertien dertig
om 9 uur → om|negen|uur
1 euro → één|euro
de 20e eeuw → de|twintigste|eeuw
de 1e keer → de|eerste|keer
4,7 miljoen → vier komma zeven|miljoen
1.234.567 → een miljoen tweehonderdvierendertigduizendvijfhonderdzevenenzestig
2014-2016 → tweeduizendveertien tot tweeduizendzestien
21 jaar → eenentwintig|jaar
101 doden → honderdéén|doden
3 mln euro → drie|miljoen|euro
in 1905 → in|negentienhonderd vijf
""",
    "nb": """
den 3. mai 1999 → den|tredje|mai|nitten nittini
17. mai → syttende|mai
i 2016 → i|to tusen og seksten
1 500 mennesker → en|tusen fem hundre|mennesker
45 000 kroner → førtifem|tusen|kroner
28 mill. kroner → tjueåtte|millioner|kroner
12,50 kroner → tolv|kroner og femti
5 % → fem|prosent
3,25 prosent → tre komma tjuefem|prosent
15-20 år → femten til tjue|år
-5 grader → minus fem|grader
klokken 14.30 → klokken|fjorten tretti
kl. 14.30 → klokken|fjorten tretti
1 krone → en|krone
1 kr → en|kroner
4,7 millioner → fire komma syv|millioner
den 20. plassen → den|tjuende|plassen
1 234 567 → en million to hundre og trettifire tusen fem hundre og sekstisyv||
2014-2016 → to tusen og fjorten til to tusen og seksten
21 år → tjueen|år
i 1905 → i|nitten hundre og fem
i 1814 → i|atten fjorten
200 kr → to hundre|kroner
$5 → fem dollar
€ 20 → |tjue euro
""",
    "sv": """
den 3 maj 1999 → den|tredje|maj|nittonhundranittionio
6 juni → sjätte|juni
år 2016 → år|tvåtusensexton
1 500 personer → ett|tusen femhundra|personer
45 000 kr → förtiofem|tusen|kronor
12,50 kronor → tolv|kronor och femtio
5 % → fem|procent
3,25 procent → tre komma tjugofem|procent
15-20 år → femton till tjugo|år
-5 grader → minus fem|grader
klockan 14.30 → klockan|fjorton trettio
1 krona → en|krona
4,7 miljoner → fyra komma sju|miljoner
den 3:e gången → den|tredje|gången
1:a platsen → första|platsen
1 234 567 → en miljon tvåhundratrettiofyratusen femhundrasextiosju||
2014-2016 → tvåtusenfjorton till tvåtusensexton
21 år → tjugoett|år
år 1905 → år|nittonhundrafem
1 euro → en|euro
$5 → fem dollar
20 € → tjugo|euro
101 döda → etthundraett|döda
2 300 meter → två|tusen trehundra|meter
i 1700-talet → i|1700-talet
""",
    "pt-BR": """
em 2016 → em|dois mil e dezesseis
R$ 4,7 milhões → |quatro vírgula sete|milhões de reais
""",
}
ROWS = [(language, row) for language, table in TABLES.items() for row in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_a_row_is_said_as_it_stands(language: str, row: str) -> None:
    """Every printed word is said as the table has it; one that is not said has an empty form."""
    printed, _, said = row.partition(" → ")
    assert [token.spoken for token in tokens(printed, language)] == said.split("|")


def test_every_language_has_a_table() -> None:
    """At least twenty cases for each of the eight."""
    counts = {
        language: len(table.strip().splitlines()) for language, table in TABLES.items() if len(language) == 2
    }
    assert len(counts) == 8
    assert min(counts.values()) >= 20


def test_an_ordinals_full_stop_is_no_pause() -> None:
    """A German date goes on after its day, a sentence that ends with a number does not."""
    marks = [token.mark for token in tokens("Am 3. Oktober war sie 32. Danach kam er.", "de")]
    assert marks == ["", "", "", "", "", ".", "", "", "."]


def test_what_no_rule_knows_is_left_to_the_voice() -> None:
    """Letters and digits in one word stay as printed."""
    assert [token.spoken for token in tokens("Die 20-jährige fuhr G7 1990er", "de")][1] == "20-jährige"


@given(st.text(alphabet="0123456789.,-–:h ºªe€$£%abXIr", max_size=40), st.sampled_from(sorted(TABLES)))
def test_any_row_of_figures_is_said_somehow(text: str, language: str) -> None:
    """No mixture of digits and signs is an error, and every word comes back."""
    assert [token.text for token in tokens(text, language)] == text.split()


@pytest.mark.parametrize("hostile", ["1.", "1 000 ", "999 ", "1,", "1-", "1h", "XI", "1ºe"])
@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_hundred_kilobytes_of_hostile_text_end(hostile: str, language: str) -> None:
    """Patterns that almost fit are given up at once, groups of thousands without end, too."""
    text = hostile * (100_000 // len(hostile))
    assert len(tokens(text, language)) == len(text.split())
