"""Where a sentence may pause in a language that is known by its small words, or by its punctuation alone."""

from __future__ import annotations

from collections.abc import Sequence

from .text import bare
from .tongues import Tongue

_DASHES = ("-", "--", "–", "—")
_BROKEN = 3.0
_JOINED = 2.6
_HUNG_ON = 2.2
_COMMA = 0.3
"""Worth of a pause at a semicolon or dash, between main clauses, before a clause that hangs on, at any comma;
as in ``clauses``."""

_FEWEST = 4
"""Words at least on either side of a pause between clauses; our judgement."""


def plain_worth(words: Sequence[str], place: int, tongue: Tongue) -> float:
    """How good a pause before the word at ``place`` is: 0 for none, 3 for the best."""
    before = words[place - 1]
    if before[-1:] in tuple(";:—–") or words[place] in _DASHES:
        return _BROKEN
    if before.rstrip("\"'”’»“")[-1:] not in (",", "،", "、"):
        return 0.0
    if _FEWEST <= place <= len(words) - _FEWEST:
        if _joins(words, place, tongue):
            return _JOINED
        if _hangs_on(words, place, tongue):
            return _HUNG_ON
    return 0.0 if bare(words[place]) in tongue.verbs else _COMMA


def _joins(words: Sequence[str], place: int, tongue: Tongue) -> bool:
    """Whether an "and" with its subject and a verb follows a comma, and a verb stands before it."""
    first, second = bare(words[place]), bare(words[place + 1])
    finite = tongue.verbs | tongue.speech
    if first not in tongue.joining or second not in tongue.subjects:
        return False
    after = {bare(word) for word in words[place + 1 :]}
    return not finite.isdisjoint(after) and not finite.isdisjoint(bare(word) for word in words[:place])


def _hangs_on(words: Sequence[str], place: int, tongue: Tongue) -> bool:
    """Whether a clause that hangs on the one before begins here and goes on to the sentence's end.

    With a comma after it, the rest may be what the words before it wait for.
    """
    if bare(words[place]) not in tongue.subordinate or bare(words[0]) in tongue.subordinate:
        return False
    whole = not any(word.endswith(",") for word in words[place:])
    return whole and not (tongue.verbs | tongue.speech).isdisjoint(bare(word) for word in words[:place])
