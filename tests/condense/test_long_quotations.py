"""A long quotation goes over two beats, each part in its own marks."""

from __future__ import annotations

import pytest
from condense_samples import clock
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.condense.attribution import in_order, undone
from sixty_second.condense.clauses import Limits
from sixty_second.condense.long_quotations import quotation_parts
from sixty_second.condense.text import balanced

LIMITS = Limits(1_800, 10_000)
SHORT = Limits(400, 4_000)


def parts(text: str, limits: Limits = SHORT, count: int = 2) -> tuple[str, ...]:
    return quotation_parts(text, clock, limits, parts=count)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"We went there yesterday. Nobody opened the door," Oduya said.',
         ('Oduya said: "We went there yesterday."', '"Nobody opened the door."')),
        ('"We went there yesterday. Nobody opened the door," said Oduya, a nurse.',
         ('"We went there yesterday," said Oduya, a nurse.', '"Nobody opened the door."')),
        ('“We will not go back to what we had, and we will not ask for it.”',
         ("“We will not go back to what we had.”", "“And we will not ask for it.”")),
        ('Oduya said: "I hope that they sell the hall, and we get a new one in the spring."',
         ('Oduya said: "I hope that they sell the hall,"', '"and we get a new one in the spring."')),
        ('"We lost the hall," Oduya said. "We never got the money that the council owed."',
         ('Oduya said: "We lost the hall."', '"We never got the money that the council owed."')),
        ('The council left the room, saying: "There is no more money for the harbour."',
         ("The council left the room, saying:", '"There is no more money for the harbour."')),
    ],
)  # fmt: skip
def test_it_is_divided_where_the_speaker_pauses(text: str, told: tuple[str, ...]) -> None:
    """Between sentences, or clauses; who says it is in the first part."""
    assert parts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        'Oduya called the sale of the old hall "a disgrace to the town and to everybody who works in it".',
        '"We will not leave the hall before the spring," she said, adding that nobody had anywhere to go.',
        "The head of the board of the harbour of the town will not speak to any of the traders of the hall.",
        '"We will not leave the old market hall on the quay of the harbour, said Oduya.',
        "",
        '""',
    ],
)
def test_what_is_no_quotation_alone_is_not_divided(text: str) -> None:
    """A turn of phrase, what goes on after the quotation, marks without partners."""
    assert parts(text) == ()


@pytest.mark.parametrize(("opener", "closer"), [('"', '"'), ("‘", "’"), ("«", "»"), ("„", "“")])
def test_each_part_has_the_sources_marks(opener: str, closer: str) -> None:
    """Also where only the punctuation is known."""
    text = f"Oduya: {opener}Wir bleiben hier im Hafen. Niemand geht heute noch weg.{closer}"
    told = quotation_parts(text, clock, SHORT, english=False)
    assert told == (
        f"Oduya: {opener}Wir bleiben hier im Hafen.{closer}",
        f"{opener}Niemand geht heute noch weg.{closer}",
    )


def test_three_parts_where_two_are_too_long() -> None:
    """Each within the limits, in order."""
    text = '"One boat sailed out at noon. Two boats came back at night. Nobody knows where they went."'
    assert len(parts(text, Limits(400, 2_800), 3)) == 3
    assert parts(text, Limits(400, 2_800)) == ()


SENTENCES = st.lists(
    st.sampled_from(
        (
            "We sold the boats in the spring, but nobody came.",
            "I think that the hall is lost and the town knows it.",
            "Who pays for it?",
            "The ferry, which is old, sails when the fog lifts.",
            "It is gone; we wait.",
            "He said, ‘Go home,’ and left.",
        )
    ),
    min_size=1,
    max_size=5,
)
FRAMES = (
    "“{}” Oduya said.",
    "“{}” said Oduya, a nurse.",
    "Oduya said: “{}”",
    "“{}”",
    "“{}” Oduya said. “No.”",
)


@given(SENTENCES, st.sampled_from(FRAMES), st.sampled_from((2, 3)))
def test_no_word_is_lost_or_moved(sentences: list[str], frame: str, count: int) -> None:
    """Parts are balanced and within the limits; the attribution put back, their words are the source's."""
    spoken = " ".join(sentences)
    if "” " in frame and spoken.endswith("."):
        spoken = spoken[:-1] + ","
    text = frame.format(spoken)
    told = quotation_parts(text, clock, LIMITS, parts=count)
    assert all(balanced(part) and LIMITS.least_ms <= clock(part) < LIMITS.most_ms for part in told)
    if told:
        candidates = undone(" ".join(told))
        assert any(in_order(one, text) and in_order(text, one) for one in candidates)


def test_a_million_letters_are_no_work() -> None:
    """Too long for three beats anyway."""
    assert parts('"' + "We go and we stay. " * 60_000 + '"') == ()
