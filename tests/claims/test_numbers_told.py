"""Numbers are told apart by what they come to, not by how they are written."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from sixty_second.claims.lexicon import ENGLISH
from sixty_second.claims.numbers import altered, lost, numbers
from sixty_second.claims.text import folded
from sixty_second.claims.tongues import TONGUES


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "two", "2"),
        ("en", "twenty-five", "25"),
        ("en", "$1.2bn", "1.2 billion dollars"),
        ("en", "£2.3m", "2.3 million pounds"),
        ("en", "1,200,000", "1.2 million"),
        ("en", "two hundred and fifty thousand", "250,000"),
        ("en", "two thousand and fifty", "2050"),
        ("en", "half", "0.5"),
        ("en", "a dozen", "12"),
        ("en", "50%", "fifty per cent"),
        ("en", "third", "3rd"),
        ("en", "twenty-first", "21st"),
        ("en", "May 3", "May 3rd"),
        ("de", "fünfundzwanzig", "25"),
        ("de", "1,5 Millionen Euro", "€1.500.000"),
        ("fr", "vingt-cinq", "25"),
        ("fr", "1 500", "1500"),
        ("fr", "30 pour cent", "30 %"),
        ("es", "dos mil quinientos", "2.500"),
        ("pt", "vinte e cinco", "25"),
        ("it", "venticinque", "25"),
        ("nl", "vijfentwintig", "25"),
        ("no", "tjuefem", "25"),
        ("sv", "tjugofem", "25"),
    ],
)
def test_two_ways_of_writing_are_one_number(code: str, one: str, other: str) -> None:
    """Either stands for the other, unit and all."""
    tongue = TONGUES[code]
    for text, cited in ((one, other), (other, one)):
        assert lost(folded(text), folded(cited), tongue) == []
        assert altered(folded(text), folded(cited), tongue) == []


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("three", "2"),
        ("£2.3bn", "£2.3m"),
        ("12.5", "125"),
        ("7:30", "7:03"),
        ("thousands", "hundreds"),
        ("third", "second"),
        ("25", "twenty and five"),
        ("1" * 40, "1" * 41),
    ],
)
def test_another_number_is_lost(text: str, cited: str) -> None:
    """However near it is."""
    assert lost(text, cited, ENGLISH)


@pytest.mark.parametrize(
    ("text", "cited", "fault"),
    [
        ("40 people", "at least 40 people", "is at least"),
        ("nearly 40 people", "40 people", "is exact"),
        ("more than 40", "up to 40", "is at most"),
        ("5 euros", "$5", "has $"),
        ("prices rose by 5", "prices rose by 5 percent", "has %"),
        ("3 were injured", "3 people died and 40 were injured", "counts something else"),
    ],
)
def test_a_number_made_another_thing(text: str, cited: str, fault: str) -> None:
    """Its bound, its unit and what it counts belong to it."""
    assert any(fault in one for one in altered(text, cited, ENGLISH))


def test_no_number_is_made_of_ordinary_words() -> None:
    """An article, a pronoun and the time are none."""
    assert [one.text for one in numbers("one of them waited 20 seconds", ENGLISH)] == ["20"]
    assert numbers("um dos melhores é um deles", TONGUES["pt"]) == ()


@given(st.integers(2, 999_999))
def test_every_number_is_read_from_its_words(number: int) -> None:
    """As num2words writes it."""
    (found,) = numbers(folded(num2words(number)).replace(",", ""), ENGLISH)
    assert found.value == Fraction(number)


@pytest.mark.parametrize(
    "hostile", ["1 " * 50_000, "two " * 50_000, "1," * 200_000, "-" * 10**6, "9" * 10**6]
)
def test_hostile_numbers_take_linear_time(hostile: str) -> None:
    """Whatever they come to."""
    assert lost(hostile, hostile, ENGLISH) == []
