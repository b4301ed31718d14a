"""What is promised of articles in other languages than English."""

from __future__ import annotations

import re
import time
from functools import cache
from pathlib import Path

import pytest
from condense_samples import clock

from sixty_second.article import read
from sixty_second.condense import condense
from sixty_second.condense.bonds import announces, hangs
from sixty_second.condense.clauses import Limits, divided
from sixty_second.condense.plain_figures import plain_figure
from sixty_second.condense.plain_trims import without_age
from sixty_second.condense.sentences import tellings
from sixty_second.condense.text import balanced, quotes, stem
from sixty_second.condense.tongues import TONGUES, UNKNOWN, tongue_of
from sixty_second.condense.trims import shortened, without_connective
from sixty_second.model import Article, Beat
from sixty_second.preflight.truth import untraced
from sixty_second.script import write

FOLDER = Path(__file__).parent / "languages"
KNOWN = ("de", "es", "fr", "it", "nl", "no", "pt", "sv")
ALL = (*KNOWN, "pl")
BUDGETS = (20_000, 38_000, 54_000, 90_000)


@cache
def sample(code: str) -> Article:
    return read(str(FOLDER / f"{code}.txt"))


@cache
def told(code: str, budget_ms: int = 54_000) -> tuple[Beat, ...]:
    return condense(sample(code), budget_ms=budget_ms, estimate=clock)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def in_order(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)


@pytest.mark.parametrize("code", ALL)
def test_the_language_is_detected(code: str) -> None:
    """From the words alone; the dateline is read as a place."""
    assert sample(code).language == code
    assert sample(code).place.isupper()


@pytest.mark.parametrize("code", ALL)
@pytest.mark.parametrize("budget_ms", BUDGETS)
def test_beats_are_sentences_or_part_of_one(code: str, budget_ms: int) -> None:
    """Every beat's words stand in one sentence, in its order; marks are in pairs; the budget holds."""
    made = told(code, budget_ms)
    for beat in made[:-1]:
        assert in_order(words(beat.say), words(beat.sources[-1].text)), beat.say
        assert balanced(beat.say)
        assert beat.say[0] not in " ,;"
        assert not untraced(beat.say, beat.sources[-1].text, language=code)
        assert 0 < len(beat.show.split()) <= 9
    used = sum(beat.budget_ms for beat in made)
    assert 0.8 * min(budget_ms, 54_000) <= used <= budget_ms
    assert made[0].kind == "hook"


def test_an_unknown_language_is_told_in_whole_sentences() -> None:
    """Nothing is left out where nothing is known."""
    known = {sentence.text for sentence in sample("pl").sentences}
    assert {beat.say for beat in told("pl")[:-1]} <= known
    assert tongue_of("pl") is UNKNOWN
    assert shortened("Rada (to było dawno) przyjęła projekt w środę.", UNKNOWN) == ()


@pytest.mark.parametrize("code", KNOWN)
@pytest.mark.parametrize("budget_ms", BUDGETS)
def test_no_beat_hangs_on_what_was_not_told(code: str, budget_ms: int) -> None:
    """A sentence that opens on a pronoun or points back follows right after the sentence before it."""
    row = {item.sentence.number: item for item in tellings(sample(code))[0]}
    numbers = [beat.sources[-1].number for beat in told(code, budget_ms)[:-1]]
    for place, number in enumerate(numbers):
        item = row[number]
        if item.before >= 0 and (place == 0 or numbers[place - 1] != number):
            assert place
            assert row[numbers[place - 1]].place == item.before, item.text


@pytest.mark.parametrize("code", KNOWN)
def test_a_quotation_has_its_speaker(code: str) -> None:
    """Where a verb of saying and a full name stand beside it, the quotation has a scene and its speaker."""
    said = [beat for beat in told(code, 200_000) if beat.kind == "quote"]
    assert said
    for beat in said:
        assert beat.quotation in beat.say
        assert f"{beat.speaker}" in beat.say
        assert 2 <= len(beat.speaker.split()) <= 5
        assert beat.speaker_role == beat.speaker_role.strip()
        assert not {"a", "sagte", "dijo"} & set(beat.speaker.split())


@pytest.mark.parametrize("code", KNOWN)
def test_a_figure_is_the_sources(code: str) -> None:
    """What a number beat counts follows the number in its sentence, and the screen shows the number."""
    counted = [beat for beat in told(code, 200_000) if beat.kind == "number"]
    assert counted
    for beat in counted:
        assert f"{beat.figure} {beat.label}" in beat.say
        assert beat.figure.lower() in beat.show.lower()


@pytest.mark.parametrize("code", KNOWN)
def test_the_template_speaks_the_language(code: str) -> None:
    """The sign-off is a house phrase of the language, not of English."""
    last = write(told(code), sample(code)).lines[-1].text
    assert last
    assert "story" not in last.lower()


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        ("de", "Er wohnt seit 1988 gegenüber.", True),
        ("de", "Das waren 18 Prozent weniger.", True),
        ("de", "Das Bad wurde 1972 gebaut.", False),
        ("de", "Am Montag teilte sie das Ergebnis mit.", True),
        ("de", "Diese Woche entscheidet der Rat.", False),
        ("de", "In diesem Gebäude lag früher eine Schule.", True),
        ("fr", "Elle a précisé que la commune attendrait.", True),
        ("fr", "Lundi, elle a signé le contrat.", True),
        ("fr", "Il y a trois écoles dans le village.", False),
        ("fr", "Cette semaine, la ville ferme le pont.", False),
        ("es", "Dijo que no había dinero.", True),
        ("es", "Hay tres escuelas en el pueblo.", True),
        ("es", "Este lunes abre el mercado.", False),
        ("pt", "Nesta segunda-feira, a câmara votou.", False),
        ("pt", "Essa discussão deve voltar em maio.", True),
        ("it", "La sua casa è vicina al fiume.", True),
        ("it", "Gli agricoltori sperano nel turismo.", False),
        ("nl", "Het is de derde keer.", True),
        ("nl", "Het dorp ligt aan zee.", False),
        ("no", "De slipper å betale.", True),
        ("no", "De gamle båtene ligger i fjæra.", False),
        ("sv", "Det är för dyrt.", True),
        ("sv", "Det finns tre skolor i byn.", False),
    ],
)
def test_what_hangs_on_the_sentence_before(code: str, text: str, bound: bool) -> None:
    """Pronouns, pointing words and verbs without a subject hang; articles and words of time do not."""
    assert hangs(text, TONGUES[code]) is bound


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("de", "Aber die Vereine wehren sich dagegen.", "Die Vereine wehren sich dagegen."),
        ("de", "Allerdings hofft die Stadt auf Geld.", "Allerdings hofft die Stadt auf Geld."),
        ("de", "Aber auch die Stadt hofft auf Geld.", "Aber auch die Stadt hofft auf Geld."),
        ("nl", "Toch hoopt de gemeente op geld.", "Toch hoopt de gemeente op geld."),
        ("nl", "Maar de boeren verliezen hun land.", "De boeren verliezen hun land."),
        ("sv", "Dessutom ska en veterinär komma.", "Dessutom ska en veterinär komma."),
        ("no", "Men treverket er like friskt.", "Treverket er like friskt."),
        ("fr", "Cependant, la mairie refuse de payer.", "La mairie refuse de payer."),
        ("fr", "Par ailleurs, l'école sera fermée.", "L'école sera fermée."),
        ("es", "Sin embargo, las luces los alejaron.", "Las luces los alejaron."),
        ("es", "Además, exige que se pague más.", "Además, exige que se pague más."),
        ("pt", "No entanto, os custos ficaram altos.", "Os custos ficaram altos."),
        ("it", "Tuttavia, i lavori non sono finiti.", "I lavori non sono finiti."),
    ],
)
def test_only_connectives_outside_the_clause_go(code: str, text: str, left: str) -> None:
    """An "and" or "but" and what stands before a comma may go; never a word that the order hangs on."""
    assert without_connective(text, TONGUES[code]) == left


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("pt", "Lúcia Tavares, 44 anos, explicou o plano.", "Lúcia Tavares explicou o plano."),
        ("de", "Anna Keller, 54, sagte ab.", "Anna Keller sagte ab."),
        ("de", "Anna Keller, 14, sagte ab.", "Anna Keller, 14, sagte ab."),
        ("nl", "Gerrit Postma, 61, teelt aardappelen.", "Gerrit Postma, 61, teelt aardappelen."),
        ("fr", "Jean Roux, 40 km, est arrivé.", "Jean Roux, 40 km, est arrivé."),
    ],
)
def test_ages_go_before_a_known_verb(code: str, text: str, left: str) -> None:
    """Only the age of a grown person, and only where what follows is sure."""
    assert without_age(text, TONGUES[code]) == left


@pytest.mark.parametrize(
    ("code", "text", "figure", "label"),
    [
        ("de", "Im Jahr 2023 zählte das Bad 61.000 Besucher.", "61.000", "Besucher"),
        ("fr", "L'an dernier, elle a vendu 41 000 livres.", "41 000", "livres"),
        ("es", "Recibirá unos 6.000 visitantes al año.", "unos 6.000", "visitantes"),
        ("nl", "Bij een peiling was 54 procent van de inwoners voor.", "54 procent", "van de inwoners"),
        ("it", "La regione paga 27 milioni di euro per i binari.", "27 milioni di euro", "per i binari"),
        ("no", "Det ligger over 300 forlatte båter langs kysten.", "over 300", "forlatte båter"),
        ("sv", "De åkte den 2 maj 2024 klockan 10.", "", ""),
        ("de", "Der Rat stimmte mit 23 zu 14 Stimmen dafür.", "", ""),
        ("de", "Die Sanierung kostet nicht 500 Euro.", "", ""),
        ("fr", "Il a dit : « Nous avons perdu 300 clients ».", "", ""),
    ],
)
def test_figures_of_other_languages(code: str, text: str, figure: str, label: str) -> None:
    """A figure as the source writes it with the word after it; dates, ranges and quoted numbers are none."""
    found = plain_figure(text, TONGUES[code])
    assert ((found.text, found.label) if found is not None else ("", "")) == (figure, label)


def test_a_long_sentence_is_divided_between_clauses() -> None:
    """Before "und" with a subject after a comma, and not inside a quotation."""
    text = (
        "Eine Busfahrt in die Stadt Altwerder dauert am Morgen fast eine ganze Stunde, und die Schulen "
        "müssten für jeden Kurs zwei volle Unterrichtsstunden in der Woche streichen."
    )
    parts = divided(text, clock, Limits(1_800, 10_000), worth=2.0, tongue=TONGUES["de"])
    assert len(parts) == 2
    assert parts[1].startswith("und die Schulen")
    assert not divided(f"„{text}“", clock, Limits(1_800, 10_000), worth=2.0, tongue=TONGUES["de"])


@pytest.mark.parametrize(
    "text",
    ["„Wir gehen“, sagte er.", "»Wir gehen«, sagte er.", "”Vi går”, säger hon.", "« On part », dit-elle."],
)
def test_quotation_marks_of_all_of_them(text: str) -> None:
    """Low and high, inward and outward, and the Swedish ones that are the same on both sides."""
    assert balanced(text)
    assert len(quotes(text).spans) == 1


def test_forms_of_a_word_are_one() -> None:
    """A stem is what the forms of a word have in common."""
    for code, row in {
        "de": ("sanierung", "sanierungen"), "fr": ("librairie", "librairies"), "es": ("vecino", "vecinos"),
        "pt": ("morador", "moradores"), "it": ("castagna", "castagne"), "nl": ("dijk", "dijken"),
        "no": ("båten", "båtene"), "sv": ("parken", "parkerna"),
    }.items():  # fmt: skip
        assert len({stem(word, TONGUES[code]) for word in row}) == 1, row
    assert stem("l'école", TONGUES["fr"]) == stem("école", TONGUES["fr"])


def test_short_denials_lead_up_to_something() -> None:
    """ "Not all are happy." is not told for itself."""
    assert announces("Ikke alle er begeistret.", TONGUES["no"])
    assert not announces("Skolen er fra 1957.", TONGUES["no"])


def test_hostile_text_in_other_languages_is_bounded() -> None:
    """What looks at a sentence takes linear time, whatever stands in it."""
    start = time.process_time()
    for piece in ("1.000 ", "„", "– ", "er, ", "l'a ", "A ", "(", "mehr als 3 "):
        for code in ("de", "fr"):
            hangs(piece * 20_000, TONGUES[code])
            plain_figure(piece * 20_000, TONGUES[code])
            without_connective(piece * 20_000, TONGUES[code])
            without_age(piece * 20_000, TONGUES[code])
    assert time.process_time() - start < 60
