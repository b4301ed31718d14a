"""The noun phrases of an English sentence that can stand alone on a screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .doers import subjects
from .lexicon import NEGATIONS, TITLES, WANTING, words_of
from .phrases import CLAUSAL, TIMES, is_time, noun_phrase, qualifier, verb_group, verbs
from .tags import ADJECTIVES, NOUNS, PRONOUNS, Tagged
from .valency import ASKING, THINKING

MOST_WORDS = 9

NAMES = 0.4
"""Grade from which what a line names has a name or a number. Grades are our judgement."""

SUBJECT = 1.7
"""How much better the subject of a clause names what it is about than another noun phrase; our judgement."""

ASSERTED = words_of("after when because while although though since as whereas where")
"""Words before a clause that is told as a fact all the same."""

_DESCRIBING = words_of(
    "in for at from on about between with near over under around by off inside outside like per to"
)
"""Prepositions whose phrase may describe the noun before it."""

_NO_NAMES = words_of("being having such latter former each either both")

_VAGUE = words_of("thing things way ways lot kind sort part number amount one ones someone something")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a sentence that can stand alone.

    Attributes:
        places: of the words, in order.
        grade: how well they stand alone.
        comma: the place before which a comma stands in any case; -1 for none.
        marked: whether they stand in quotation marks, being part of a quotation.
    """

    places: tuple[int, ...]
    grade: float
    comma: int = -1
    marked: bool = False


def clause_begins(row: Tagged, start: int, low: int) -> bool:
    """Whether a clause may begin at ``start``: after punctuation, a conjunction, an opening."""
    before = row.at(start - 1)
    pronoun = row.small[start] in ("he", "she", "they", "it")
    joined = before in ("and", "but", "so", "yet") and (row.stop(start - 1) or pronoun or start - 1 == low)
    return start == low or row.stop(start) or before in ASSERTED or joined or start == _opened(row, low)


def _opened(row: Tagged, low: int) -> int:
    """Where the subject begins after an opening without a comma: "Last year | the town"; -1 for none."""
    low += row.tag(low) in ("CJC", "CJS")
    place = low
    if row.tag(place) == "PRP":
        place += 1
        place = noun_phrase(row, place, joined=False) if noun_phrase(row, place) > place else low
    elif row.tag(place) == "AV0":
        place += 1
    end = noun_phrase(row, low)
    if place == low and is_time(row, low, end):
        place = end
    return place if place > low and not row.stop(place) else -1


def names(row: Tagged, start: int, low: int, high: int, *, quoted: bool = False) -> Iterator[Line]:
    """The noun phrases at ``start``, with what follows and describes them; ``quoted`` ones count half."""
    if not _name_begins(row, start, low):
        return
    opens = clause_begins(row, start, low)
    subject = opens and any(True for _ in subjects(row, start))
    ends = list(_extents(row, start, noun_phrase(row, start, subject=opens)))
    for stop in ends:
        fits = stop <= high and stop - start <= MOST_WORDS and _name_ends(row, stop)
        grade = _name_grade(row, start, stop) if fits else 0.0
        if grade:
            yield Line(
                tuple(range(start, stop)), grade * (SUBJECT if subject else 1.0) * (0.5 if quoted else 1.0)
            )


def _extents(row: Tagged, start: int, end: int) -> Iterator[int]:
    """The ends of the noun phrase, and with each phrase that describes it: "a tug | built in Leith"."""
    if end == start or is_time(row, start, end):
        return
    yield end
    while not row.stop(end):
        place = end
        if row.tag(end - 1) == "CRD" and end - start == 1:
            return
        if row.tag(place) in ("VVN", "VVG") or row.at(place) in ("called", "named"):
            place = verbs(row, place + 1)
            if row.stop(place):
                return
        if row.tag(place) == "TO0" and not row.stop(place):
            place = verbs(row, place + 2)
        elif row.tag(place) == "PRP" and (row.small[place] in _DESCRIBING or place > end):
            place += 1
            if row.tag(place) == "VVG":
                place = verbs(row, place + 1)
        elif place == end:
            return
        end = noun_phrase(row, place)
        clausal = row.at(place - 1) in CLAUSAL and row.finite(end) and not row.stop(end)
        if end == place or clausal or row.at(place - 1) == "than" or is_time(row, place, end):
            return
        yield end


def proper(row: Tagged, place: int) -> bool:
    """Whether the word is a name, or part of one, or a number."""
    return row.tag(place) == "CRD" or (
        row.tag(place) == "NP0" and row.raw[place].lstrip("\"'“‘(")[:1].isupper()
    )


def _name_begins(row: Tagged, start: int, low: int) -> bool:
    """Whether a noun phrase can begin here: not inside another nor after "no"."""
    before = row.tag(start - 1) if start else ""
    if (
        row.tag(start) in PRONOUNS
        or row.raw[start][0] in "(["
        or row.small[start] in _NO_NAMES | NEGATIONS
        or row.at(start + 1) in ("latter", "former")
    ):
        return False
    if row.at(start - 1) in ("former", "ex", "acting", "late", "future", "would-be", "alleged", "suspected"):
        return False
    if row.at(start - 1) == "at" and row.small[start] in ("first", "last", "least", "most"):
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
    more = noun_phrase(row, end)
    modifying = tag in ("AJ0", "CRD", "ORD") and more > end and not row.raw[more - 1].endswith(",")
    if modifying and row.stop(end) and row.raw[end - 1].endswith(",") and row.at(more) not in ("and", "or"):
        return False
    if not row.stop(end) and tag in ("PRP", "TO0") and row.at(end - 1) in ASKING | WANTING | THINKING:
        return False
    if row.stop(end) or tag in ("PRP", "AV0", "VVN", "VVG", "AVQ") or row.finite(end):
        return True
    return tag in ("PNQ", "DTQ") or (tag == "CJC" and verb_group(row, end + 1) > end + 1)


def _name_grade(row: Tagged, start: int, end: int) -> float:
    """How well a noun phrase stands alone: best with a name or a number, not at all as a single word."""
    words = row.small[start:end]
    if row.tag(start) == "NP0" and end - start == 1:
        return 0.25
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
    own = 0.5 if row.tag(start) in ("DPS", "DT0") else 0.8 if row.tag(start - 1) == "PRP" else 1.0
    return own * (0.5 if named or counted else 0.25)
