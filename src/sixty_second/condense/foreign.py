"""Lines of languages whose grammar is not known here: runs between punctuation and small words."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence

from .nouns import MOST_WORDS, Line
from .small_words import ADDING, ARTICLES, BRACKETS, DENYING, ELIDED, EXACT, HANGING, JOINING, MANIFOLD, SPANS
from .text import bare

_STOPS = ",;:!?—–)»”،؛。，、؟"
_LEAST = 2
_NAMING = 3
"""Words of a run at most that only names something, where the sentence denies, doubts or attributes; ours."""


def stretches(words: Sequence[str], low: int, high: int) -> Iterator[Line]:
    """Runs of the words from ``low`` to ``high`` that begin and end at punctuation or beside a small word.

    No run ends on an article, a preposition, a conjunction or an auxiliary of the languages listed, or begins
    on a preposition inside the sentence. Where something denies, doubts or attributes, only a run that
    holds all of that is longer than a mere name.
    """
    weighty = {place for place in range(len(words)) if bare(words[place]) in DENYING}
    ends = [place for place in range(low + 1, high + 1) if _edge(words, place, high)]
    for start in range(low, high):
        if not _begins(words, start, low):
            continue
        for end in ends[bisect(ends, start) :]:
            if end - start > MOST_WORDS:
                break
            last = bare(words[end - 1])
            if any(bare(word) in JOINING - ADDING for word in words[start:end]):
                break
            if end - start < _LEAST or last in HANGING | JOINING | DENYING:
                continue
            named = start == low or any(_marked(word) for word in words[start + 1 : end])
            names = end - start <= _NAMING and named and not weighty.intersection(range(start, end))
            if weighty.issubset(range(start, end)) or names:
                yield Line(tuple(range(start, end)), _grade(words, start, end, low, high))


def _edge(words: Sequence[str], place: int, high: int) -> bool:
    """Whether a run may end before ``place``: at punctuation, before a small word or one of saying."""
    word = bare(words[place]) if place < high else ""
    return place == high or words[place - 1][-1] in _STOPS or word in HANGING | JOINING | DENYING


def _begins(words: Sequence[str], place: int, low: int) -> bool:
    """Whether a run may begin at ``place``: first, after punctuation, on an article or a number."""
    word, before = bare(words[place]), bare(words[place - 1]) if place else ""
    if word in JOINING - ARTICLES or word.startswith(ELIDED):
        return False
    if place == low or words[place - 1][-1] in _STOPS:
        return True
    if word in EXACT or (_counts(words, place) and before not in EXACT):
        return True
    if word in HANGING:
        return word in ARTICLES - MANIFOLD and before not in HANGING | JOINING
    return False


def _marked(word: str) -> bool:
    """Whether the word is a name's, as far as a capital tells, or a number."""
    return word[:1].isupper() or word[:1].isdigit()


def _counts(words: Sequence[str], place: int) -> bool:
    """Whether the word is a number, and no year or span of time."""
    core, after = bare(words[place]), bare(words[place + 1]) if place + 1 < len(words) else ""
    year = len(core) == 4 and core[:2] in ("19", "20")
    return any(char.isdigit() for char in core) and not year and after not in SPANS


def _grade(words: Sequence[str], start: int, end: int, low: int, high: int) -> float:
    """How well a run stands alone: better from the beginning, to punctuation, with a number or a name.

    Worse with a comma inside, and with a verb whose other half may be left out.
    """
    closed = end == high or words[end - 1][-1] in _STOPS
    inside = words[start:end]
    grade = 1.4 if start == low else 1.0
    grade *= 1.2 if closed else 1.0
    grade *= 2.5 if any(_counts(words, place) for place in range(start, end)) else 1.0
    grade *= 1.2 if any(_marked(word) for word in words[start + 1 : end]) else 1.0
    grade *= 0.7 if any(word[-1] in _STOPS for word in inside[:-1]) else 1.0
    return grade * (0.3 if not closed and any(bare(word) in BRACKETS for word in inside) else 1.0)
