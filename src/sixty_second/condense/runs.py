"""The longest run of words that can be shown where neither a clause nor a noun phrase stands alone."""

from __future__ import annotations

from collections.abc import Iterator

from .bearing import bears, told_before
from .lexicon import SPEECH
from .nouns import MOST_WORDS, Line
from .tags import ADJECTIVES, LINKS, NOUNS, VERBS, Tagged
from .tails import phrase

RUN = 0.2
"""Grade of a run: little better than nothing. Our judgement."""

_ENDING = NOUNS | VERBS | ADJECTIVES | {"AV0", "AVP", "CRD", "PNP", "PNI"} - {"VM0", "ORD"}
_LEAST = 2


def runs(row: Tagged, low: int, high: int) -> Iterator[Line]:
    """Runs from the beginning of the part, or of what stands between punctuation, to where a phrase ends."""
    for start in range(low, high):
        if start == low or row.stop(start):
            start = _begin(row, start, high)
            for end in _ends(row, start, high):
                if end - start >= _LEAST and _true(row, start, end):
                    yield Line(tuple(range(start, end)), RUN)


def _begin(row: Tagged, start: int, high: int) -> int:
    """The place after conjunctions and other words that only join."""
    while start < high and (
        row.tag(start) in LINKS | {"CJC", "CJT", "PRP", "PRF"} or row.small[start] in ("and", "but")
    ):
        start += 1
    return start


def _ends(row: Tagged, start: int, high: int) -> Iterator[int]:
    place, kind = start, ""
    while place < min(high, start + MOST_WORDS):
        kind, end = phrase(row, place, kind)
        if end == place:
            return
        place = end
        joined = row.tag(place) in ("PRF", "TO0", "POS") or row.tag(place - 1) not in _ENDING - VERBS
        if place - start <= MOST_WORDS and place <= high and (row.stop(place) or not joined):
            yield place
        if row.stop(place):
            return


def _true(row: Tagged, start: int, end: int) -> bool:
    """Whether the run claims nothing, or nothing outside it takes back or attributes what it claims."""
    if any(row.small[at] in SPEECH for at in range(start, end)):
        return False
    if not any(row.finite(at) for at in range(start, end)):
        return True
    return not told_before(row, start, past=True) and not bears(row, end, denied=True)
