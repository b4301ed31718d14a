"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .lexicon import DETERMINERS, FUNCTION, HEDGES, LEANING, NEGATIONS, PREPOSITIONS
from .runs import CLAIM, MOST_WORDS, NAMES, Words, runs
from .text import balanced, ends, matter, sentence_case, verbal

__all__ = ["CLAIM", "NAMES", "Shown", "show"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A line for the screen and how well it stands there: from `CLAIM` it says something, below it names."""

    line: str
    grade: float


def show(
    text: str, worth: Mapping[str, int], *, english: bool = True, within: tuple[int, int] | None = None
) -> Shown:
    """The words of ``text`` that tell most of it in one line; empty when no run of them can stand alone.

    A clause is taken whole, up to punctuation or the next phrase. If something in the rest of the sentence
    denies, doubts or attributes it, only its subject or a name in it is shown.

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
        return Shown(_line(words), 2.0)
    row = Words.of(text)
    best: tuple[float, int, str, float] | None = None
    for start, end, grade in runs(row) if english else _stretches(row):
        line = _line(words[start:end])
        if low <= start and end <= high and balanced(line):
            key = _matter(line, worth) * grade, -start, line, grade
            best = key if best is None else max(best, key)
    return Shown(best[2], best[3]) if best else Shown(_name(row, low, high), 0.0)


def _matter(line: str, worth: Mapping[str, int]) -> float:
    return math.sqrt(sum(worth.get(thing, 0) for thing in set(matter(line))))


def _stretches(row: Words) -> Iterator[tuple[int, int, float]]:
    """Runs from punctuation to punctuation: what can be told of a language without its grammar."""
    count = len(row.raw)
    edges = [0, *(place for place in range(1, count) if row.stop(place)), count]
    for index, start in enumerate(edges):
        for end in edges[index + 1 :]:
            if end - start <= MOST_WORDS:
                yield start, end, 1.0


def _name(row: Words, low: int, high: int) -> str:
    """The best run of words without any that only join: a name, or a noun with what describes it."""
    best: tuple[int, int, str] = (0, 0, "")
    start = low
    for place in range(low, high + 1):
        small = row.at(place) if place < high else ""
        broken = not small or small in FUNCTION | LEANING | HEDGES or verbal(small)
        if broken or (place > start and row.stop(place)):
            run = _from_name(row.raw[start:place])[:MOST_WORDS]
            line = _line(run) if run else ""
            if line and balanced(line) and not _taken(row, start):
                names = sum(word[:1].isupper() or word[:1].isdigit() for word in run)
                nominal = 3 * _nominal(row, start, low)
                best = max(best, (names + min(len(run), 2) + nominal, min(len(run), 4), line))
            start = place + broken
    return best[2]


def _nominal(row: Words, start: int, low: int) -> bool:
    """Whether a noun can be expected here: after an article or preposition, or where the words begin."""
    return start == low or row.small[start - 1] in DETERMINERS | PREPOSITIONS - {"to"}


def _taken(row: Words, start: int) -> bool:
    """Whether what begins here is denied by the word before, or is no name but something done."""
    before = row.small[start - 1] if start else ""
    return before in NEGATIONS or "n't" in before or row.small[start].endswith("ing")


def _from_name(run: tuple[str, ...]) -> list[str]:
    """The run from its first name or number on; all of it when that would leave a single word."""
    first = next((place for place, word in enumerate(run) if word[:1].isupper() or word[:1].isdigit()), 0)
    return list(run[first:] if len(run) - first > 1 else run)


def _line(words: list[str]) -> str:
    """The words as a line: a capital first, no comma or full stop at the end."""
    text = " ".join(words).strip(",;: -–—")
    if text.endswith(".") and not text.endswith("..") and not _abbreviated(text):
        text = text[:-1]
    return sentence_case(text)


def _abbreviated(text: str) -> bool:
    last = text.split()[-1]
    return last.count(".") > 1 or (len(last) == 2 and last[0].isupper())
