"""What a listener can do without of a person: an age, a middle initial."""

from __future__ import annotations

import re

from .text import quotes, verbal

GROWN, OLD = 18, 90
"""Ages from the first and below the second say little; others are news. Our judgement."""

_AGE = re.compile(r"(?<=[^\W\d_]), (\d{2}),(?= ([a-z]+))")
_INITIAL = re.compile(r"\b([A-Z][a-z]+) [A-Z]\. ([A-Z][a-z]+)\b")
_SET_APART = frozenset(("a", "an", "the", "who", "whose", "his", "her", "one", "now", "then"))
"""Words after an age that begin another insertion, whose commas stay."""

_PLACED = frozenset(("of", "from", "in"))


def without_details(text: str, *, known: str) -> str:
    """The sentence without ages after names, and without the initials of whom the article names plainly, too.

    Ages that the headline has stay, and those of the young and the very old.

    Args:
        text: an English sentence.
        known: headline and text of the article.
    """
    quoted = quotes(text)
    headline = known.split("\n", 1)[0]

    def aged(found: re.Match[str]) -> str:
        age, following = found.groups()
        matters = not GROWN <= int(age) < OLD or age in headline or quoted.covers(found.start())
        rest = text[found.end() :]
        goes_on = verbal(following) and not (following.endswith("ed") and "," in rest)
        if matters or not (following in _SET_APART | _PLACED or goes_on):
            return found[0]
        return "," if following in _SET_APART else ""

    def initialled(found: re.Match[str]) -> str:
        plain = f"{found[1]} {found[2]}"
        return plain if plain in known and not quoted.covers(found.start()) else found[0]

    shorter = _AGE.sub(aged, text)
    return _INITIAL.sub(initialled, shorter) if shorter == text else shorter
