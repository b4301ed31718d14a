"""What language a text is in: told in a sentence or two, and against a page that says otherwise."""

from __future__ import annotations

import io

import pytest

from sixty_second.article import read
from sixty_second.article.language import detect, spoken

SENTENCES = {
    "en": ("The council voted on Tuesday to rebuild the bridge.", "Ferries leave every ten minutes."),
    "de": ("Der Rat stimmte am Dienstag für die Brücke.", "Fähren fahren alle zehn Minuten."),
    "fr": ("Le conseil a voté la reconstruction du pont.", "Des navettes partent toutes les dix minutes."),
    "es": ("El pleno votó el martes reconstruir el puente.", "Los barcos salen cada diez minutos."),
    "pt": ("A câmara votou a reconstrução da ponte.", "As balsas saem a cada dez minutos."),
    "it": ("Il consiglio ha votato per il ponte.", "I traghetti partono ogni dieci minuti."),
    "nl": ("De raad stemde voor de herbouw van de brug.", "Veerboten vertrekken elke tien minuten."),
    "no": ("Rådet stemte for å bygge broen opp igjen.", "Fergene går hvert tiende minutt."),
    "sv": ("Rådet röstade för att bygga upp bron igen.", "Färjorna går var tionde minut."),
    "da": ("Rådet stemte for at genopbygge broen, som har været lukket.", "Der er langt til den næste."),
    "ja": ("市議会は火曜日、橋の再建を決めた。", "渡し船は十分おきに出る。"),
}


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, both in SENTENCES.items() for one in both]
)
def test_one_sentence_tells_its_language(language: str, sentence: str) -> None:
    """A sentence of five words or more is enough."""
    assert detect(sentence) == language


@pytest.mark.parametrize("language", [language for language in SENTENCES if language != "en"])
def test_a_text_wins_over_a_page_that_is_plainly_wrong(language: str) -> None:
    """A template that says ``en`` is not believed against thirty words of another language."""
    text = " ".join(SENTENCES[language] * 4)
    assert spoken("en-US", text) == language
    assert spoken(language, text) == language


@pytest.mark.parametrize("stated", ["en-GB", "sw", "zh-Hant-TW", "nb"])
def test_a_page_is_believed_where_the_text_does_not_speak_against_it(stated: str) -> None:
    """Little text, a language that is not known here, a variant: the page's word stands."""
    assert spoken(stated, "Saltmere 2024") == stated


def test_norwegian_under_its_own_name() -> None:
    """``nb`` is the Norwegian that the words tell."""
    assert spoken("nb", " ".join(SENTENCES["no"] * 4)) == "nb"


def test_a_page_with_the_wrong_language_is_split_and_named_by_its_text() -> None:
    """The article's language is its text's."""
    text = "".join(
        f"<p>{one} {two} Am 14. November kommt Nummer {n}.</p>"
        for n in range(4)
        for one, two in [SENTENCES["de"]]
    )
    article = read(
        "-", stdin=io.BytesIO(f"<html lang='en'><body><h1>Brücke</h1>{text}</body></html>".encode())
    )
    assert article.language == "de"
    assert article.sentences[2].text == "Am 14. November kommt Nummer 0."


@pytest.mark.parametrize("piece", ["a ", "ß", "ll", "å", "'", "…"])
def test_a_hostile_text_has_a_language(piece: str) -> None:
    """A megabyte of anything is answered."""
    assert detect(piece * (1_000_000 // len(piece)))
