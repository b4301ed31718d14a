"""The longest run of words that can be shown where neither a clause nor a noun phrase stands alone."""

from __future__ import annotations

from collections.abc import Iterator

from .bearing import bears, told_before
from .endings import WAITING
from .lexicon import SPEECH
from .nouns import MOST_WORDS, Line
from .phrases import is_time, noun_phrase
from .tags import ADJECTIVES, LINKS, NOUNS, Tagged
from .tails import phrase

RUN = 0.2
"""Grade of a run: little better than nothing. Our judgement."""

_ENDING = NOUNS | {"AV0", "AVP", "CRD", "PNP", "PNI"}
_JOINED = NOUNS | ADJECTIVES | {"PRF", "TO0", "POS", "VVG"}
_SUBJECTS = ("he", "she", "they", "we", "i", "who")
_LEAST = 2


def runs(row: Tagged, low: int, high: int) -> Iterator[Line]:
    """Runs from the beginning of the part, or of what stands between punctuation, to where a phrase ends."""
    for start in range(low, high):
        if start == low or row.stop(start):
            start = _begin(row, start, high)
            for end in _ends(row, start, high):
                if end - start >= _LEAST and not is_time(row, start, end) and _true(row, start, end):
                    yield Line(tuple(range(start, end)), RUN)


def _begin(row: Tagged, start: int, high: int) -> int:
    """The place after conjunctions and other words that only join."""
    while start < high and (
        row.tag(start) in LINKS | {"CJC", "CJT", "PRP", "PRF"} or row.small[start] in ("and", "but")
    ):
        start += 1
    return start


def _ends(row: Tagged, start: int, high: int) -> Iterator[int]:
    place, kind, waits = start, "", False
    while place < min(high, start + MOST_WORDS):
        kind, end = phrase(row, place, kind)
        if end == place:
            return
        waits = kind in WAITING or (waits and kind != "verb")
        place = end
        fits = place - start <= MOST_WORDS and place <= high and not waits
        if fits and (row.stop(place) or _apart(row, place)):
            yield place
        if row.stop(place):
            return


def _apart(row: Tagged, place: int) -> bool:
    """Whether the words before ``place`` do not ask for the next."""
    if row.tag(place - 1) not in _ENDING or row.small[place - 1] in _SUBJECTS:
        return False
    timed = is_time(row, place, noun_phrase(row, place))
    return timed or row.tag(place) not in _JOINED


def _true(row: Tagged, start: int, end: int) -> bool:
    """Whether the run claims nothing, or nothing outside it takes back or attributes what it claims."""
    if any(row.small[at] in SPEECH for at in range(start, end)):
        return False
    if not any(row.finite(at) for at in range(start, end)):
        return True
    return not told_before(row, start, past=False) and not bears(row, end, denied=True)
