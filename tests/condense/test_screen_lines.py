"""What the screen shows: a clause where one can stand alone, else a whole noun phrase."""

from __future__ import annotations

from collections import Counter

import pytest
from condense_samples import HARBOUR, article, clock

from sixty_second.condense import condense
from sixty_second.condense.show import show
from sixty_second.condense.text import matter


def shown(text: str, within: tuple[int, int] | None = None) -> str:
    return show(text, Counter(matter(text)), within=within).line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Gunmen freed two teachers who were seized outside a school in the capital in May 2016.",
            "Gunmen freed two teachers",
        ),
        (
            "A harbour pilot who lost his licence after a crash in the fog has won his job back in court.",
            "Harbour pilot has won his job",
        ),
        (
            "The old swing bridge, which was built by a coal company, will close in January for good.",
            "Old swing bridge will close in January",
        ),
        (
            "Scans showed a small tear that could keep the goalkeeper out of the team for a year.",
            "Scans showed a small tear",
        ),
    ],
)
def test_a_clause_is_shown_with_its_subject_and_verb(text: str, line: str) -> None:
    """What describes the subject or hangs on the object is left out, tense and words untouched."""
    assert shown(text).startswith(line)
    assert len(shown(text).split()) <= 9


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not sign the contract for the new bridge before the builders began to work.",
        "The driver allegedly stole three boats from the harbour and sold them to a dealer in the next town.",
        "If the council agrees in March, the builders will start on the new market hall before the summer.",
        "The harbour may close for a year if the builders find more rust under the deck of the old bridge.",
    ],
)
def test_a_denial_or_doubt_is_never_lost(text: str) -> None:
    """A clause is shown with the word that takes it back, or not at all."""
    line = shown(text)
    weighty = {"not", "allegedly", "if", "may"}
    verbs = {"sign", "stole", "start", "close"}
    assert not verbs & set(line.lower().split()) or weighty & set(line.lower().split())


def test_who_says_so_stays() -> None:
    """A claim that somebody makes is shown with who makes it, or only its subject is."""
    text = (
        "The ferry company has lost nine million crowns since the spring, the harbour board said on Friday."
    )
    line = shown(text)
    assert "lost" not in line or line.endswith("harbour board said")


def test_a_number_keeps_what_qualifies_it() -> None:
    """ "More than 300 boats" is never shown as 300."""
    text = (
        "Owners of the yard, which is for sale, say that more than 300 boats have to be moved before winter."
    )
    assert "300" not in shown(text) or "ore than 300" in shown(text)


@pytest.mark.parametrize("budget_ms", [30_000, 56_000, 90_000])
def test_no_line_is_a_time_or_ends_on_a_small_word(budget_ms: int) -> None:
    """No line is a day alone, or ends on an article or a preposition."""
    for beat in condense(article(HARBOUR), budget_ms=budget_ms, estimate=clock)[:-1]:
        words = beat.show.lower().split()
        assert words
        assert words[-1] not in ("the", "a", "of", "to", "in", "by", "for", "and")
        assert beat.show not in ("Tuesday", "Friday", "March", "1971")


def test_each_part_of_a_divided_sentence_has_its_own_line() -> None:
    """The words shown with a part are words of that part."""
    text = (
        "The port authority has ordered two electric tugs from a yard in the north of the country, "
        "but the old steam tug will stay in the harbour as a museum for the children of the town."
    )
    half = text.split().index("but")
    first, second = shown(text, (0, half)), shown(text, (half, len(text.split())))
    assert first != second
    assert "electric tugs" in first
    assert "steam tug" in second
