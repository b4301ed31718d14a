"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from .figures import figure_at
from .foreign import names as foreign_names
from .foreign import stretches
from .lexicon import CONJUNCTIONS, DETERMINERS, FUNCTION
from .lines import lines
from .nouns import MOST_WORDS, NAMES, Line, proper
from .phrases import noun_phrase
from .runs import runs
from .tags import Tagged, tagged
from .text import balanced, bare, ends, matter, quotes, sentence_case
from .tongues import ENGLISH, Tongue
from .written import Quoted, quoted, stands, written

__all__ = ["MOST_WORDS", "Shown", "show"]

_DIM = 0.15
"""Grade under which a line with the figure is worse than one without it; our judgement."""

_FULLER = 0.02
"""What each word adds to a line's grade: of two that tell the same, the fuller is read. Our judgement."""

_NAMELESS = 0.6
"""What a line without a name or number keeps of its grade where there is one; our judgement."""

_TOLD = 0.4
"""Power of what a line tells against how well it stands alone; our judgement, on 300 lines."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line for the screen and how well it stands there: from about 1 it says something, below it names."""

    line: str
    grade: float


def show(
    text: str, worth: Mapping[str, int], *, tongue: Tongue = ENGLISH, within: tuple[int, int] | None = None
) -> Shown:
    """The words of ``text`` that tell most of it in one line; empty only where there is no word at all.

    The best is a clause: a subject with its verb and what the verb asks for, less what can be left out. If
    something in the rest of the sentence denies, doubts or attributes it, a noun phrase is shown. What the
    part counts is in it.

    Args:
        text: the sentence.
        worth: what each stem is worth.
        tongue: its language; the grammar is known of English alone.
        within: the white-space words from which to choose, ``(first, end)``; all of them by default.
    """
    words = text.split()
    low, high = within or (0, len(words))
    part = tuple(range(low, high))
    if not part:
        return Shown("", 0.0)
    if not within and len(words) <= MOST_WORDS and balanced(text):
        whole = text[:1] == sentence_case(text)[:1] and ends(text)
        if whole or not tongue.english:
            return Shown(written(words, part), 2.0)
    if not tongue.english:
        found = stretches(words, low, high, tongue)
        best = _best(found, words, worth, None, tongue) or _spoken(text, within)
        named = foreign_names(words, low, high, tongue)
        return best or _best(named, words, worth, None, tongue) or _last(words, part)
    row = tagged(text)
    if within and len(part) <= MOST_WORDS and _alone(row, low, high):
        line = written(words, part)
        if stands(line, words, part):
            return Shown(line, 1.0)
    marks = quoted(text)
    best = _best(_found(row, low, high, marks), words, worth, marks)
    if best is None or best.grade < NAMES / 2 or " " not in best.line:
        best = _best(runs(row, low, high), words, worth, marks) or best
    return best or _best(_nouns(row, low, high), words, worth, marks) or _last(words, part)


def _found(row: Tagged, low: int, high: int, marks: Quoted) -> list[Line]:
    """The lines of an English sentence, each less well graded that leaves out what the part turns on.

    Where the part has a figure, only lines with the figure are left, its own words if there is no other.
    """
    found = [one for one in lines(row, low, high, marks) if low <= one.places[0] and one.places[-1] < high]
    turning, counted = figure_at(row.raw, low, high)
    if turning:
        with_figure = [one for one in found if {*turning}.issubset(one.places) and one.grade >= _DIM]
        return with_figure or [Line(tuple(counted if len(counted) <= MOST_WORDS else turning), NAMES)]
    named = frozenset(place for place in range(low, high) if proper(row, place))
    return [
        one if not named or named.intersection(one.places) else replace(one, grade=one.grade * _NAMELESS)
        for one in found
    ]


def _best(
    found: Iterable[Line],
    words: list[str],
    worth: Mapping[str, int],
    marks: Quoted | None,
    tongue: Tongue = ENGLISH,
) -> Shown | None:
    """The line that tells most for its grade, the first of two that tell as much; None when there is none."""
    best: tuple[float, int, Shown] | None = None
    for one in found:
        own = marks.marks[marks.spans[one.places[0]]] if marks and one.marked else ("", "")
        line = written(words, one.places, one.comma, own)
        if not stands(line, words, one.places):
            continue
        told = (1 + sum(worth.get(thing, 0) for thing in set(matter(line, tongue)))) ** _TOLD
        key = told * one.grade * (1 + _FULLER * len(one.places)), -one.places[0]
        if best is None or key > best[:2]:
            best = *key, Shown(line, one.grade)
    return best[2] if best else None


def _spoken(text: str, within: tuple[int, int] | None) -> Shown | None:
    """A short quotation in its marks; None when there is none, or only part of the text is asked for."""
    for start, end in quotes(text).spans if not within else ():
        words = text[start:end].strip().rstrip(",.")
        if _SPOKEN <= len(words.split()) <= MOST_WORDS and balanced(words):
            return Shown(f"{text[start - 1]}{words}{text[end : end + 1]}", 1.0)
    return None


_SPOKEN = 3
"""Words at least of a quotation that is shown; our judgement."""


def _nouns(row: Tagged, low: int, high: int) -> Iterable[Line]:
    """Noun phrases that nothing speaks for but that something has to be shown."""
    for start in range(low, high):
        end = min(noun_phrase(row, start, joined=False), high)
        if start < end <= start + MOST_WORDS:
            yield Line(tuple(range(start, end)), 0.05 * min(end - start, 3))


def _last(words: list[str], part: tuple[int, ...]) -> Shown:
    """The longest word, when not even a noun phrase can be shown."""
    longest = max(part, key=lambda place: (len(bare(words[place])), -place))
    return Shown(sentence_case(words[longest].strip("\"'“”‘’«»„()[],;:.!?…-–—")), 0.0)


def _alone(row: Tagged, low: int, high: int) -> bool:
    """Whether a part of a sentence is short and whole enough to be shown as it is."""
    first = bare(row.raw[low]) in FUNCTION - DETERMINERS or row.tag(low)[:2] in ("VV", "VB", "VH", "CJ", "PR")
    ended = row.stop(high) or row.at(high) in CONJUNCTIONS
    open_end = row.raw[high - 1][-1] == ":" or (row.finite(high - 1) and high < len(row.raw))
    return not first and ended and not open_end and any(row.finite(place) for place in range(low, high))
