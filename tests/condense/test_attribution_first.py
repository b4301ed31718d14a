"""Who says it goes before what is said, in the source's own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.condense.attribution import attribution, attribution_first, in_order, undone
from sixty_second.condense.text import balanced, bare


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('"We will not go," Oduya said.', 'Oduya said: "We will not go."'),
        ("'We will not go,' the mayor told the Courier on Monday.",
         "The mayor told the Courier on Monday: 'We will not go.'"),
        ("‘We will not go’, a spokeswoman for the port said.",
         "A spokeswoman for the port said: ‘We will not go.’"),
        ("“Who would pay for it?” Ms Oduya asked.", "Ms Oduya asked: “Who would pay for it?”"),
        ('"We lost. We start again," coach Ines Falk said in a statement.',
         'Coach Ines Falk said in a statement: "We lost. We start again."'),
        ('"We lost," Falk said. "We start again."', 'Falk said: "We lost." "We start again."'),
        ('"We lost the cup," Falk said, "but we are back."',
         'Falk said: "We lost the cup," "but we are back."'),
        ('"He kept saying, \'Go home!\'," Oduya told the inquiry.',
         'Oduya told the inquiry: "He kept saying, \'Go home!\'"'),
        ('"It was dark," Falk, who has coached since 1999, said.',
         'Falk, who has coached since 1999, said: "It was dark."'),
        ('"I want it back," Falk said, according to the police.',
         'Falk said, according to the police: "I want it back."'),
        ('"It was cold," Falk said after it ended.', 'Falk said after it ended: "It was cold."'),
        ('"We live in the U.S.," Falk said.', 'Falk said: "We live in the U.S."'),
    ],
)  # fmt: skip
def test_the_attribution_goes_first(source: str, told: str) -> None:
    """The comma becomes what the new place needs; every word stays."""
    assert attribution_first(source) == told


@pytest.mark.parametrize(
    "text",
    [
        '"We will not go," said Maria Oduya, a fishmonger.',
        'Oduya called the plan "a disgrace," and left.',
        '"A disgrace," she said it was.',
        '"Harbour house" owners said the plan was dead.',
        '"We will not go," Oduya said, lifting the crate.',
        '"We will not go," Oduya said and left the room.',
        '"The road," Falk said, "is closed."',
        '"We will not go. Oduya said.',
        'We will not go," Oduya said.',
        '"We will not go."',
        "„Wir gehen nicht“, sagte Oduya.",
        "« Nous ne partirons pas », a dit Oduya.",
        '"We lost." Falk has coached since 1999.',
        '"One," Falk said. "Two," Oduya said. "Three."',
        "Put 'em away, Falk said.",
        "",
        '"',
        '""',
    ],
)
def test_what_cannot_go_first_stays(text: str) -> None:
    """Inverted, partial, with a clause hung on, in another language, or with marks that do not match."""
    assert attribution_first(text) == text


def test_a_pronoun_goes_first_only_where_it_may() -> None:
    """The caller knows whether what is told before says who "she" is."""
    text = '"We will not go," she said.'
    assert attribution_first(text) == 'She said: "We will not go."'
    assert attribution_first(text, pronouns=False) == text
    found = attribution(text)
    assert found is not None
    assert found.pronoun


def test_an_inverted_attribution_is_known_for_one() -> None:
    """It tells who speaks, and stays where it is."""
    found = attribution('"We will not go," said Maria Oduya, a fishmonger.')
    assert found is not None
    assert found.inverted
    assert found.words == "said Maria Oduya, a fishmonger"


WORDS = st.lists(
    st.sampled_from(("the", "boats", "sail", "at", "noon", "in", "fog", "and", "wait")), min_size=2
)
SPEAKERS = (
    "Oduya said",
    "the mayor told reporters",
    "she added",
    "Ines Falk, 54, said",
    "said Lee",
    "is what",
)
MARKS = (('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("«", "»"))


@given(
    WORDS, st.sampled_from(SPEAKERS), st.sampled_from(MARKS), st.sampled_from(",?!…."), WORDS, st.booleans()
)
def test_undone_it_is_the_source(
    first: list[str], speaker: str, marks: tuple[str, str], pause: str, second: list[str], more: bool
) -> None:
    """Moved back, the words are the source's in the source's order; the marks match."""
    opener, closer = marks
    text = f"{opener}{' '.join(first).capitalize()}{pause}{closer} {speaker}."
    if more:
        text += f" {opener}{' '.join(second).capitalize()}.{closer}"
    told = attribution_first(text)
    assert balanced(told) == balanced(text)
    assert sorted(filter(None, map(bare, told.split()))) == sorted(filter(None, map(bare, text.split())))
    assert any(in_order(before, text) for before in undone(told))


@given(st.text(alphabet="ab \"'“”‘’«».,?!:…-S", max_size=80))
def test_any_text_is_told_or_left(text: str) -> None:
    """Nothing breaks, and no word is lost or made."""
    told = attribution_first(text)
    assert sorted(filter(None, map(bare, told.split()))) == sorted(filter(None, map(bare, text.split())))
    assert undone(told)


@pytest.mark.parametrize("unit", ['"a," Lee said. ', "' ", '"', "“a,” b ", "a, "])
def test_a_million_letters_are_no_work(unit: str) -> None:
    """Hostile lengths are left as they are."""
    text = unit * (1_000_000 // len(unit))
    assert attribution_first(text) == text


def test_order_is_told_from_disorder() -> None:
    """Words left out do not matter; words in another order do."""
    assert in_order("Lee sings", "Lee often sings.")
    assert not in_order("sings Lee", "Lee often sings.")
