"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from .figures import figure_at
from .lexicon import ADVERBS, CONJUNCTIONS, DETERMINERS, FUNCTION, PRONOUNS, SPEECH, words_of
from .lines import lines
from .nouns import CLAIM, MOST_WORDS, NAMES, Line, proper
from .runs import runs
from .tags import tagged
from .text import balanced, bare, ends, matter, quotes, sentence_case

__all__ = ["CLAIM", "MOST_WORDS", "NAMES", "Shown", "show"]

_STOPS = ",;:!?—–)"

_DANGLING = FUNCTION - PRONOUNS - ADVERBS | words_of("'s n't to not very so quite rather")

DIM = 0.15
"""Grade under which a line with the figure is worse than one without it; our judgement."""

_FULLER = 0.02
"""What each word adds to a line's grade: of two that tell the same, the fuller is read. Our judgement."""

_NAMELESS = 0.75
"""What a line without a name or number keeps of its grade where there is one; our judgement."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line for the screen and how well it stands there: from `CLAIM` it says something, below it names."""

    line: str
    grade: float


def show(
    text: str, worth: Mapping[str, int], *, english: bool = True, within: tuple[int, int] | None = None
) -> Shown:
    """The words of ``text`` that tell most of it in one line; empty when none can stand alone.

    The best is a clause: a subject with its verb and what the verb asks for, less what can be left out. If
    something in the rest of the sentence denies, doubts or attributes it, a noun phrase is shown.

    Args:
        text: the sentence.
        worth: what each stem is worth.
        english: whether its grammar is known.
        within: the white-space words from which to choose, ``(first, end)``; all of them by default.
    """
    words = text.split()
    low, high = within or (0, len(words))
    whole = text[:1] == sentence_case(text)[:1] and ends(text)
    if not within and len(words) <= MOST_WORDS and balanced(text) and (whole or not english):
        return Shown(_line(words, tuple(range(len(words)))), 2.0)
    if within and high - low <= MOST_WORDS and _alone(words, low, high):
        return Shown(_line(words, tuple(range(low, high))), 1.0)
    found = _found(text, words, low, high) if english else list(_stretches(words))
    best = _best(found, words, low, high, worth)
    if english and (best is None or best.grade < NAMES / 2):
        best = _best(runs(tagged(text), low, high), words, low, high, worth) or best
    if best is None:
        return Shown(_plain(words, low, high), 0.0)
    return best


def _found(text: str, words: list[str], low: int, high: int) -> list[Line]:
    """The lines of an English sentence, each less well graded that leaves out what the part turns on.

    Where the part has a figure, only lines with the figure are left, if there is one.
    """
    row = tagged(text)
    found = list(lines(row, low, high, _quoted(text)))
    turning = frozenset(figure_at(words, low, high))
    with_figure = [line for line in found if turning and turning.issubset(line.places) and line.grade >= DIM]
    if with_figure:
        return with_figure
    named = frozenset(place for place in range(low, high) if proper(row, place))
    return [
        line if not named or named.intersection(line.places) else replace(line, grade=line.grade * _NAMELESS)
        for line in found
    ]


def _best(
    found: Iterable[Line], words: list[str], low: int, high: int, worth: Mapping[str, int]
) -> Shown | None:
    """The line that tells most for its grade, the first of two that tell as much; None when there is none."""
    best: tuple[float, int, Shown] | None = None
    for one in found:
        if not (low <= one.places[0] and one.places[-1] < high):
            continue
        line = _line(words, one.places, one.comma)
        if (
            _closed(line)
            and bare(line.split()[-1]) not in _DANGLING
            and bare(line.split()[0]) not in CONJUNCTIONS
        ):
            key = (
                _matter(line, worth) * one.grade * (1 + _FULLER * len(one.places)),
                -one.places[0],
                Shown(line, one.grade),
            )
            best = key if best is None or key[:2] > best[:2] else best
    return best[2] if best else None


def _quoted(text: str) -> tuple[bool, ...]:
    """For each white-space word, whether it begins inside a quotation."""
    found, out, place = quotes(text), [], 0
    for word in text.split():
        place = text.index(word, place)
        out.append(bool(found.spans) and found.covers(place))
        place += len(word)
    return tuple(out)


def _plain(words: list[str], low: int, high: int) -> str:
    """The longest run between punctuation that is short enough, when nothing better is found."""
    runs = [item.places for item in _stretches(words[low:high]) if len(item.places) > 1]
    runs = [
        places for places in runs if not {bare(words[low + place]) for place in places} & (SPEECH | PRONOUNS)
    ]
    runs = [places for places in runs if bare(words[low + places[0]]) not in FUNCTION - DETERMINERS]
    found = [_line(words[low:high], places) for places in runs]
    return max((line for line in found if balanced(line)), key=len, default="")


def _alone(words: list[str], low: int, high: int) -> bool:
    """Whether a part of a sentence is short and whole enough to be shown as it is."""
    row = tagged(" ".join(words))
    first = bare(words[low]) in FUNCTION - DETERMINERS or row.tag(low)[:2] in ("VV", "VB", "VH", "CJ", "PR")
    ended = high == len(words) or row.stop(high) or bare(words[high]) in CONJUNCTIONS
    text = " ".join(words[low:high])
    return not first and ended and _closed(text) and any(row.finite(place) for place in range(low, high))


def _closed(line: str) -> bool:
    """Whether every mark of the line has its partner, one at its end among them."""
    last = line[-1:]
    return balanced(line) and not (last in "'’" and not {"'", "‘"} & set(line[:-1]) and line[-2:-1] != "s")


def _matter(line: str, worth: Mapping[str, int]) -> float:
    return math.sqrt(1 + sum(worth.get(thing, 0) for thing in set(matter(line))))


def _stretches(words: list[str]) -> Iterator[Line]:
    """Runs from punctuation to punctuation: what can be told of a language without its grammar."""
    count = len(words)
    edges = [0, *(place for place in range(1, count) if words[place - 1][-1] in _STOPS), count]
    for index, start in enumerate(edges):
        for end in edges[index + 1 :]:
            if end - start <= MOST_WORDS:
                yield Line(tuple(range(start, end)), 1.0)


def _line(words: list[str], places: tuple[int, ...], comma: int = -1) -> str:
    """The words as a line: a capital first, no comma or full stop at the end or where words were left out."""
    out = []
    for place, following in zip(places, (*places[1:], -1), strict=True):
        word = words[place]
        shown = word if following == place + 1 else word.rstrip(",;:")
        out.append(f"{word.rstrip(',')}," if following == comma else shown)
    text = " ".join(out).strip(",;: -–—")
    if text.endswith(".") and not text.endswith("..") and not _abbreviated(text):
        text = text[:-1]
    return sentence_case(text)


def _abbreviated(text: str) -> bool:
    last = text.split()[-1]
    return last.count(".") > 1 or (len(last) == 2 and last[0].isupper())
