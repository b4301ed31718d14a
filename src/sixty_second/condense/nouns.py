"""The noun phrases of an English sentence that can stand alone on a screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .lexicon import NEGATIONS, TITLES, words_of
from .phrases import CLAUSAL, TIMES, is_time, noun_phrase, qualifier, verb_group
from .tags import ADJECTIVES, NOUNS, PRONOUNS, Tagged

MOST_WORDS = 9

CLAIM = 0.85
"""Grade from which a line says something; below it, it only names something. Grades are our judgement."""

NAMES = 0.4
"""Grade from which what a line names has a name or a number."""

ASSERTED = words_of("after when because while although though since as whereas")
"""Words before a clause that is told as a fact all the same."""

_NO_NAMES = words_of("being having such latter former each either both")

_VAGUE = words_of("thing things way ways lot kind sort part number amount one ones someone something")


@dataclass(frozen=True, slots=True)
class Line:
    """Places of words of a sentence, in order, how well they stand alone, and where a comma parts them."""

    places: tuple[int, ...]
    grade: float
    comma: int = -1


def clause_begins(row: Tagged, start: int, low: int) -> bool:
    before = row.at(start - 1)
    joined = before in ("and", "but", "so", "yet") and row.stop(start - 1)
    return start == low or row.stop(start) or before in ASSERTED or joined


def names(row: Tagged, start: int, low: int, high: int) -> Iterator[Line]:
    """The noun phrases at ``start``, with the phrases of place that follow."""
    if not _name_begins(row, start, low):
        return
    end = noun_phrase(row, start, subject=clause_begins(row, start, low))
    ends = [end] if end > start and not is_time(row, start, end) else []
    while (
        ends
        and not row.stop(ends[-1])
        and row.tag(ends[-1]) == "PRP"
        and row.at(ends[-1]) not in CLAUSAL | {"than"}
    ):
        longer = noun_phrase(row, ends[-1] + 1)
        if longer == ends[-1] + 1 or is_time(row, ends[-1] + 1, longer):
            break
        ends.append(longer)
    subject = clause_begins(row, start, low) and any(row.finite(stop) for stop in ends)
    for stop in ends:
        fits = stop <= high and stop - start <= MOST_WORDS and _name_ends(row, stop)
        grade = _name_grade(row, start, stop) if fits else 0.0
        if grade:
            yield Line(tuple(range(start, stop)), grade * (1.15 if subject else 1.0))


def _name_begins(row: Tagged, start: int, low: int) -> bool:
    """Whether a noun phrase can begin here: not inside another nor after "no"."""
    before = row.tag(start - 1) if start else ""
    if (
        row.tag(start) in PRONOUNS
        or row.raw[start][0] in "(["
        or row.small[start] in _NO_NAMES
        or row.at(start + 1) in ("latter", "former")
    ):
        return False
    if row.at(start - 1) in NEGATIONS or (start and row.second[start - 1] == "XX0"):
        return False
    if start == low or row.stop(start):
        return True
    if before == "AV0" and row.tag(start) not in ("AT0", "DPS", "DT0", "NP0"):
        return False
    inside = NOUNS | ADJECTIVES | {"CRD", "AT0", "DPS", "DT0", "PRF", "CJC"}
    return before not in inside and not any(
        start == at + qualifier(row, at) for at in (start - 1, start - 2) if at >= 0
    )


def _name_ends(row: Tagged, end: int) -> bool:
    """Whether nothing that belongs to the noun phrase follows."""
    tag = row.tag(end)
    if row.stop(end) or tag in ("PRP", "AV0", "VVN", "VVG", "AVQ") or row.finite(end):
        return True
    return tag in ("PNQ", "DTQ") or (tag == "CJC" and verb_group(row, end + 1) > end + 1)


def _name_grade(row: Tagged, start: int, end: int) -> float:
    """How well a noun phrase stands alone: best with a name or a number, not at all as a single word."""
    words = row.small[start:end]
    if row.tag(start) == "NP0" and end - start == 1:
        return 0.15
    if (
        is_time(row, start, end)
        or words[0] in TIMES
        or words[-1] in TITLES | _VAGUE
        or (row.tag(end - 1) in ("CRD", "DT0") and end - start < 2)
    ):
        return 0.0
    matter = [at for at in range(start, end) if row.tag(at) in NOUNS | ADJECTIVES | {"CRD"}]
    named = any(row.raw[at][:1].isupper() and at > 0 and row.tag(at) == "NP0" for at in matter)
    counted = any(row.tag(at) == "CRD" for at in matter)
    if len(matter) < 2:
        return 0.05
    own = 0.5 if row.tag(start) in ("DPS", "DT0") else 1.0
    return own * (0.6 if named or counted else 0.3)
