"""Lines of languages whose grammar is not known here: runs between punctuation and small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .nouns import MOST_WORDS, Line
from .plain_figures import noun_end, plain_figure
from .small_words import BRACKETS, ELIDED, EXACT, MANIFOLD, Small, small_words
from .text import bare
from .tongues import UNKNOWN, Tongue

_STOPS = ",;:!?—–)»”،؛。，、؟"
_LEAST = 2
_NAMING = 3
"""Words of a run at most that only names something, where the sentence denies, doubts or attributes; ours."""


def stretches(words: Sequence[str], low: int, high: int, tongue: Tongue = UNKNOWN) -> Iterator[Line]:
    """Runs of the words from ``low`` to ``high`` that begin and end at punctuation or beside a small word.

    No run ends on an article, a preposition, a conjunction or an auxiliary of its language, before what its
    words still ask for, or begins on a preposition or a verb inside the sentence. Where something denies,
    doubts or attributes, only a run that holds all of that is longer than a mere name.
    """
    small = small_words(tongue)
    weighty = {place for place in range(len(words)) if bare(words[place]) in small.denying}
    ends = [place for place in range(low + 1, high + 1) if _edge(words, place, high, small)]
    for start in range(low, high):
        if not _begins(words, start, low, small):
            continue
        for end in ends:
            last = bare(words[end - 1])
            if any(bare(word) in small.joining - small.adding for word in words[start:end]):
                break
            if end - start <= _NAMING and bare(words[start]) in small.denying:
                continue
            leading = last in small.hanging | small.joining | small.denying
            if leading or not _LEAST <= end - start <= MOST_WORDS:
                continue
            named = start == low or any(_marked(word) for word in words[start + 1 : end])
            names = end - start <= _NAMING and named and not weighty.intersection(range(start, end))
            if weighty.issubset(range(start, end)) or names:
                yield Line(tuple(range(start, end)), _grade(words, start, end, low, high, small))


def names(words: Sequence[str], low: int, high: int, tongue: Tongue = UNKNOWN) -> Iterator[Line]:
    """What can be shown where nothing else stands: names of two to four words, the figure, an article with
    its noun."""
    counted = plain_figure(" ".join(words[low:high]), tongue)
    for start in range(low, high):
        end = start
        while end < high and words[end].lstrip("\"'“„«»”")[:1].isupper() and end - start < _NAMED:
            end += 1
            if words[end - 1][-1] in _STOPS + ".":
                break
        numbered = start > 0 and words[start - 1][:1].isdigit()
        if end - start >= _LEAST and not numbered:
            yield Line(tuple(range(start, end)), 0.1 * (end - start))
        size = len(counted.text.split()) if counted is not None else 0
        if counted is not None and " ".join(words[start : start + size]).rstrip(",.") == counted.text:
            yield Line(tuple(range(start, start + size + len(counted.label.split()))), 0.5)
        led = bare(words[start]) in tongue.articles and start + 1 < high and words[start][-1].isalnum()
        if led and noun_end(words, start + 1, tongue) == start + 2:
            yield Line((start, start + 1), 0.05)


_NAMED = 4
"""Words of a name at most; our judgement."""


def _edge(words: Sequence[str], place: int, high: int, small: Small) -> bool:
    """Whether a run may end before ``place``: at punctuation, before a small word or one of saying."""
    if place == high or words[place - 1][-1] in _STOPS:
        return True
    word, last = bare(words[place]), bare(words[place - 1])
    if word in small.asked or last[-1:].isdigit():
        return False
    return word in small.hanging | small.joining | small.denying


def _begins(words: Sequence[str], place: int, low: int, small: Small) -> bool:
    """Whether a run may begin at ``place``: first, after punctuation, on an article or right after a small
    word; on no verb but the sentence's first word."""
    word, before = bare(words[place]), bare(words[place - 1]) if place else ""
    if word in small.joining - small.articles or word.startswith(ELIDED):
        return False
    if place and word in small.verbs:
        return False
    counts = _counts(words, place, small)
    if place == low or words[place - 1][-1] in _STOPS:
        return not (word[:1].isdigit() and words[place][-1] in _STOPS)
    if word in EXACT or (counts and before not in EXACT and not _ranged(words, place)):
        return True
    if word in small.hanging:
        return word in small.articles - MANIFOLD and before not in small.hanging
    return False


def _ranged(words: Sequence[str], place: int) -> bool:
    """Whether the number at ``place`` is one of two: "31 till 47"."""
    near = [*words[max(0, place - 2) : place], *words[place + 1 : place + 3]]
    return any(word[:1].isdigit() for word in near)


def _marked(word: str) -> bool:
    """Whether the word is a name's, as far as a capital tells, or a number."""
    return word[:1].isupper() or word[:1].isdigit()


def _counts(words: Sequence[str], place: int, small: Small) -> bool:
    """Whether the word is a number, and no year or span of time."""
    core, after = bare(words[place]), bare(words[place + 1]) if place + 1 < len(words) else ""
    year = len(core) == 4 and core[:2] in ("19", "20")
    dated = after == "de" and place + 2 < len(words) and bare(words[place + 2]) in small.times
    return any(char.isdigit() for char in core) and not (year or dated) and after not in small.times


def _grade(words: Sequence[str], start: int, end: int, low: int, high: int, small: Small) -> float:
    """How well a run stands alone: better from the beginning, to punctuation, with a number or a name.

    Worse with a comma inside, and with a verb whose other half may be left out.
    """
    closed = end == high or words[end - 1][-1] in _STOPS
    inside = words[start:end]
    grade = 1.4 if start == low else 1.0
    grade *= 1.2 if closed else 1.0
    grade *= 2.5 if any(_counts(words, place, small) for place in range(start, end)) else 1.0
    grade *= 1.2 if any(_marked(word) for word in words[start + 1 : end]) else 1.0
    grade *= 0.7 if any(word[-1] in _STOPS for word in inside[:-1]) else 1.0
    return grade * (0.3 if not closed and any(bare(word) in BRACKETS for word in inside) else 1.0)
