"""Where a sentence may go over two beats."""

from __future__ import annotations

import pytest
from condense_samples import clock

from sixty_second.condense.clauses import Limits, divided, main_clause
from sixty_second.condense.tongues import UNKNOWN

LIMITS = Limits(1_800, 10_000)


def parts(text: str, **options: float) -> tuple[str, ...]:
    return divided(text, clock, LIMITS, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The council sold the old market hall to a housing company in the spring,",
            "but the traders refuse to leave their stalls before the new hall is ready for them.",
        ),
        (
            "The ferry will not sail in the first week of the year",
            "because the engine that was put in last summer has to be taken out again for repairs.",
        ),
        (
            "The prize went to a young painter from the islands north of the harbour,",
            "who had never shown her pictures outside the school in which she teaches.",
        ),
        (
            "The fishermen want the quota to be raised before the season starts in May;",
            "the ministry wants to wait for the count that scientists make every year in June.",
        ),
    ],
)
def test_it_is_divided_between_clauses(left: str, right: str) -> None:
    """At a conjunction, a relative clause or a semicolon, every word kept."""
    assert parts(f"{left} {right}") == (left, right)


@pytest.mark.parametrize(
    "text",
    [
        "The head of the harbour board praised the quiet and patient way of working in which the new "
        "captain of the ferry deals with the noisy passengers of the last boat on Saturday nights.",
        "Officials from the harbour towns in the far north and the far south of the long coast have been "
        "preparing for months to hand over the control of all the lighthouses to a private company.",
    ],
)
def test_no_verb_loses_what_belongs_to_it(text: str) -> None:
    """No part ends on a preposition, an article or a verb that waits for its object."""
    for part in parts(text)[:-1]:
        assert part.split()[-1] not in ("in", "of", "to", "the", "been", "have", "over")


def test_who_says_it_is_no_part_of_its_own() -> None:
    """ "According to …" stays with the claim."""
    text = (
        "More than three hundred boats in the five harbours of the bay do not carry the equipment that "
        "the law asks for, according to a count by the coast guard."
    )
    assert not any(part.startswith("according") for part in parts(text))


def test_quotations_are_never_divided() -> None:
    """Both marks are in the same part."""
    text = (
        "The captain told the board: “We could sail in the fog, but nobody would thank us for it, and "
        "I would rather be late in this life than early in the next one, as my father used to say.”"
    )
    for part in parts(text):
        assert part.count("“") == part.count("”")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The ferry sails at noon", True),
        ("As the ferry gains on the storm", False),
        ("With the storm nearing the harbour", False),
        ("The man who sold the ferry", False),
        ("After the storm had passed, the ferry sailed", True),
    ],
)
def test_a_main_clause_is_told_from_what_hangs_on_one(text: str, whole: bool) -> None:
    """A subordinate clause or a phrase alone is none."""
    assert main_clause(text) is whole


def test_other_languages_are_divided_at_punctuation() -> None:
    """Without a grammar only a dash, semicolon or colon counts."""
    text = "Der Hafen schließt im Januar für ein ganzes Jahr; die Fähre fährt so lange von der Nordmole ab."
    assert len(divided(text, clock, LIMITS, tongue=UNKNOWN)) == 2
