"""Negations, hedges and attributions are neither lost nor added."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sixty_second.claims import markers
from sixty_second.claims.lexicon import ENGLISH
from sixty_second.claims.text import folded

Rule = Callable[..., list[str]]


def found(rule: Rule, say: str, *cited: str) -> list[str]:
    """What the rule says of a text and its sentences."""
    return rule(folded(say), [folded(sentence) for sentence in cited], ENGLISH)


HELD = [
    ("The mayor did not resign.", "The mayor did not resign on Monday."),
    ("Police arrested two men.", "Police did not find the weapon but arrested two men."),
    ("The board backed the plan.", "The board backed the plan and did not raise fares."),
    ("The mayor resigned.", "The mayor, who was not charged, resigned."),
    ("The council did not back the plan.", "The council rejected the plan."),
    ("Trader says she hasn't been called.", "“Nobody has called us since,” said Maria Oduya."),
    ("The company will close 37 stalls.", "The company, which has not commented, will close 37 stalls."),
    ("There was no damage.", "There were no deaths, injuries or damage."),
]
TURNED = [
    ("The mayor resigned.", "The mayor did not resign on Monday."),
    ("The mayor stepped down on Monday.", "The mayor did not resign on Monday."),
    ("He was detained.", "He was not arrested."),
    ("Injuries were reported.", "There were no deaths, injuries or damage."),
    ("The board backed the plan and raised fares.", "The board backed the plan and did not raise fares."),
    ("The board did not back the plan.", "The board backed the plan and did not raise fares."),
    ("The mayor was charged and resigned.", "The mayor, who was not charged, resigned."),
    ("The bridge won't open.", "The bridge will open on Monday."),
    ("The mayor did not resign and was charged.", "The mayor did not resign and was not charged."),
    ("The weapon was discovered and two men were arrested.",
     "The weapon was not found, but two men were arrested."),
]  # fmt: skip


@pytest.mark.parametrize(("say", "cited"), HELD)
def test_what_is_denied_stays_denied(say: str, cited: str) -> None:
    """And what is not may be told without the part that is."""
    assert found(markers.negations, say, cited) == []


@pytest.mark.parametrize(("say", "cited"), TURNED)
def test_a_sentence_turned_round(say: str, cited: str) -> None:
    """Is found, whichever way it was turned."""
    assert found(markers.negations, say, cited)


def test_a_denial_of_another_sentence_does_not_count() -> None:
    """Two sentences cited lend each other no "nobody"."""
    say = "The council did not approve the mayor's plan."
    assert found(markers.negations, say, "The council approved the plan.", "Nobody opposed the mayor.")


@pytest.mark.parametrize(
    ("say", "cited", "fault"),
    [
        ("The man stole a car.", "The man allegedly stole a car.", True),
        ("The man is accused of stealing a car.", "The man allegedly stole a car.", False),
        ("The bridge will close.", "The bridge may close.", True),
        ("The bridge could close.", "The bridge will close.", True),
        ("The bridge will close in May.", "The bridge will close in May.", False),
        ("The bridge will close.", "The bridge will close in May.", False),
    ],
)
def test_what_is_doubted_stays_doubted(say: str, cited: str, fault: bool) -> None:
    """No more and no less; the month of May is no doubt."""
    assert bool(found(markers.hedges, say, cited)) == fault


@pytest.mark.parametrize(
    ("say", "cited", "fault"),
    [
        ("A man died on Monday.", ["A man died on Monday, police said."], True),
        ("Police say a man died on Monday.", ["A man died on Monday, police said."], False),
        ("The bridge is safe.", ["The bridge opened on Monday.", "The mayor said it was safe."], True),
        ("The bridge opened Monday.", ["The bridge opened Monday.", "The mayor called it safe."], False),
        ("The council voted on Tuesday.", ["The council voted on Tuesday and said it would appeal."], False),
        ("Officials said the council voted.", ["The council voted on Tuesday."], True),
    ],
)  # fmt: skip
def test_what_somebody_says_stays_theirs(say: str, cited: list[str], fault: bool) -> None:
    """And nobody is made to say what the article says."""
    assert bool(found(markers.attributions, say, *cited)) == fault
