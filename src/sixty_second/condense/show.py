"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .lexicon import CONJUNCTIONS, DETERMINERS, FUNCTION, PRONOUNS, SPEECH
from .lines import lines
from .nouns import CLAIM, MOST_WORDS, NAMES, Line
from .tags import tagged
from .text import balanced, bare, ends, matter, sentence_case

__all__ = ["CLAIM", "MOST_WORDS", "NAMES", "Shown", "show"]

_STOPS = ",;:!?—–)"


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
    best: tuple[float, int, str, float] | None = None
    for found in lines(tagged(text), low, high) if english else _stretches(words):
        line = _line(words, found.places, found.comma)
        if low <= found.places[0] and found.places[-1] < high and _closed(line):
            key = _matter(line, worth) * found.grade, -found.places[0], line, found.grade
            best = key if best is None else max(best, key)
    if best is None or best[3] < NAMES / 2:
        plain = _plain(words, low, high)
        return Shown(plain or (best[2] if best else ""), 0.0)
    return Shown(best[2], best[3])


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
