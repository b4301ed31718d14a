"""Names and quotations are those of the sentences."""

from __future__ import annotations

import pytest

from sixty_second.claims import names, quotations
from sixty_second.claims.lexicon import ENGLISH
from sixty_second.claims.text import folded, ordinary
from sixty_second.claims.tongues import TONGUES

CITED = folded("Peter Hallam, the council's leader, met Maria Oduya of the Elmsworth-based union on Tuesday.")


@pytest.mark.parametrize(
    "text",
    [
        "Hallam met Oduya.",
        "The council's leader met Maria Oduya.",
        "On Tuesday, Hallam met her.",
        "Elmsworth’s union",
    ],
)
def test_part_of_a_name_is_enough(text: str) -> None:
    """With an owner's ending, out of a hyphened word, after a small word."""
    assert names.unknown(folded(text), CITED, ENGLISH) == []
    assert names.mixed(folded(text), CITED, ENGLISH) == []


@pytest.mark.parametrize(
    "text", ["Peter Hallman spoke.", "The leader met eBay.", "Smith met Hallam.", "In McCoy"]
)
def test_another_name_is_unknown(text: str) -> None:
    """One letter off is another name, and a capital inside a word makes one."""
    assert len(names.unknown(folded(text), CITED, ENGLISH)) == 1


def test_two_people_make_no_third() -> None:
    """A first name of one and a surname of another; a title that the sentences have is no part of it."""
    assert names.mixed("Peter Oduya spoke.", CITED, ENGLISH) == ["Peter Oduya"]
    assert names.mixed("Council Leader Peter Hallam spoke.", CITED, ENGLISH) == []


def test_ordinary_words_may_open_a_sentence() -> None:
    """When the article writes them in lower case."""
    assert names.unknown("Traders left.", CITED, ENGLISH) == ["Traders"]
    assert names.unknown("Traders left.", CITED, ENGLISH, common=frozenset({"traders"})) == []


def test_what_is_ordinary_is_never_a_name() -> None:
    """A word in lower case, unless somebody bears it."""
    texts = ["Traders left when prices rose.", "The traders met Rose Lee, who had left."]
    found = ordinary(texts)
    assert {"traders", "prices", "left"} <= found
    assert not {"rose", "lee"} & found


def test_names_bend_with_their_language() -> None:
    """Every noun is one in German, so endings count."""
    german = TONGUES["de"]
    assert names.unknown("Die Städte des Landes", "Das Land und die Stadt, in Städten", german) == []
    assert names.unknown("Der Landrat", "Das Land", german) == ["Landrat"]


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "«{}»", "„{}“"])
def test_a_quotation_is_verbatim(marks: str) -> None:
    """Whatever the marks; only how it begins and ends may differ."""
    cited = folded("“We looked at every way, and none of them worked,” Mr Hallam said.")
    said = folded(marks.format("We looked at every way."))
    assert quotations.invented(said, cited) == []
    assert quotations.invented(folded(marks.format("We looked at all ways.")), cited)


def test_a_quotation_is_its_speakers() -> None:
    """Another sentence's speaker is not put before it."""
    cited = [folded("“Nobody asked us,” said Tom Brandt."), folded("“It has to go,” Ida Crole said.")]
    assert quotations.unsound(folded("Tom Brandt said: “Nobody asked us.”"), cited, ENGLISH) == []
    assert quotations.unsound(folded("Ida Crole said: “Nobody asked us.”"), cited, ENGLISH) == [
        "'Crole Ida' did not say that"
    ]


def test_single_marks_are_marks_too() -> None:
    """But apostrophes are not."""
    cited = [folded("He called it ‘a dead loss’ and left.")]
    assert quotations.unsound(folded("He called it ‘a dead loss’."), cited, ENGLISH) == []
    assert quotations.unsound(folded("He called it ‘a great gain’."), cited, ENGLISH)
    assert quotations.unsound("The traders' leader didn't call.", cited, ENGLISH) == []


@pytest.mark.parametrize(
    "hostile", ['"' * 10**5, "'" * 10**5, "'a " * 50_000, "A." * 200_000, "A-" * 200_000]
)
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    """A megabyte of marks or capitals is no trouble."""
    assert quotations.invented(hostile, hostile) == []
    assert names.unknown(hostile, hostile, ENGLISH) == []
    quotations.unsound(hostile, [hostile], ENGLISH)
