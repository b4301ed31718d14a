"""The subject of an English clause in the forms in which a line may give it, and the verb with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .lexicon import SPEECH, words_of
from .phrases import is_time, noun_phrase, past_relative, verb_group
from .tags import LINKS, NOUNS, PRONOUNS, Tagged

_INSERTED = 22
"""Words at most between the commas that part a subject from its verb; bounds the work."""

_BOTH = words_of(
    "caught found held made paid sold told brought bought built sent spent left led lost put cut hit "
    "set shot run read won met kept taught sought fought felt dealt fed heard laid hung struck"
)
"""Verbs whose past tense is their participle, too."""

_CALLED = ("called", "named", "known", "dubbed")
_THERE = ("there", "there's", "there'll", "there'd")


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject.

    Attributes:
        places: its words, less a pronoun that is one word with its verb ("it's").
        end: one past its noun phrase.
        verb: the place of its verb.
        grade: how well it stands, in (0, 1].
    """

    places: tuple[int, ...]
    end: int
    verb: int
    grade: float = 1.0


def subjects(row: Tagged, start: int) -> Iterator[Subject]:
    """The forms of the subject at ``start``, fullest first; none when no subject with a verb begins there."""
    if row.raw[start][0] in "([":
        return
    if row.small[start] in _THERE:
        be = row.finite(start + 1)
        yield Subject((start,) if be else (), start + 1, start + be)
        return
    end = noun_phrase(row, start, subject=True)
    if end == start or row.tag(start) in ("PNX", "PNQ", "DTQ", "AVQ") or is_time(row, start, end):
        return
    if row.second[end - 1][:2] in ("VB", "VH", "VM") and row.tag(start) in PRONOUNS | {"DT0", "NP0", "NN1"}:
        yield Subject(tuple(range(start, end - 1)), end, end - 1)
        return
    attached, verb = _to_verb(row, start, end)
    if verb < 0 or verb_group(row, verb) <= verb:
        return
    whole = tuple(range(start, end))
    yield Subject((*whole, *range(end, attached)), end, verb)
    if attached > end and _general(row, start, end, verb):
        yield Subject(whole, end, verb, 0.8 if row.small[start] == "the" else 0.97)
    named = _apposed(row, end, verb)
    if named:
        yield Subject(named, end, verb)
    head = _named(row, start, end)
    if head > start:
        yield Subject(tuple(range(head, end)), end, verb, 0.98)


def _apposed(row: Tagged, end: int, verb: int) -> tuple[int, ...]:
    """The name between commas that says who the subject is: "The man, | Jo Hall, | was …"; empty for none."""
    inner = noun_phrase(row, end) if row.raw[end - 1].endswith(",") else end
    name = range(end, inner)
    whole = inner == verb and row.raw[inner - 1].endswith(",")
    return tuple(name) if whole and name and all(row.tag(at) == "NP0" for at in name) else ()


def _general(row: Tagged, start: int, end: int, verb: int) -> bool:
    """Whether the subject is still true without the phrase of place behind it: not "most people in Rome"."""
    numbered = any(row.tag(at) == "CRD" for at in range(end, verb))
    return not numbered and row.small[start] not in (
        "most",
        "all",
        "many",
        "every",
        "each",
        "few",
        "no",
        "some",
        "those",
        "these",
        "one",
        "ones",
    )


def _named(row: Tagged, start: int, end: int) -> int:
    """Where the full name begins that a noun phrase ends on: "striker | Ada Crole"; else ``start``."""
    if "and" in row.small[start:end] or "of" in row.small[start:end]:
        return start
    first = end
    while first > start and row.raw[first - 1][:1].isupper() and row.tag(first - 1) in NOUNS:
        first -= 1
    lower = first > start and row.tag(first - 1) in NOUNS and row.raw[first - 1].islower()
    return first if end - first >= 2 and lower else start


def _to_verb(row: Tagged, start: int, end: int) -> tuple[int, int]:
    """The end of what belongs to the subject, and its verb's place; -1 as place when that is not sure."""
    place = end
    timed = noun_phrase(row, place)
    if not row.stop(place) and timed > place and is_time(row, place, timed):
        return end, timed
    while not row.stop(place) and row.tag(place) == "PRP":
        inner = place + 1 + (row.tag(place + 1) == "PRP")
        stop = noun_phrase(row, inner)
        if stop == inner:
            return end, -1
        place = stop
    attached = place
    if place < len(row.raw) and row.raw[place][0] == "(":
        while place < len(row.raw) and not row.raw[place].rstrip(",").endswith(")"):
            place += 1
        place += 1
    if row.raw[place - 1 : place] and row.raw[place - 1].endswith(",") and row.tag(place) != "CJC":
        return attached, _inserted(row, place)
    if place >= len(row.raw):
        return attached, -1
    return attached, _past_description(row, start, end, place)


def _past_description(row: Tagged, start: int, end: int, place: int) -> int:
    """The verb's place after what describes the subject and can be left out; -1 when that is not sure."""
    if row.stop(place):
        return place if row.raw[place - 1].endswith(")") else -1
    later = _reduced(row, place)
    if later > 0:
        return later if _new(row, start, end) else -1
    if row.tag(place) == "VVD" and row.at(place + 1) == "by" and row.tag(place + 2) != "CRD":
        return -1
    if _describes(row, place):
        return past_relative(row, place) if _new(row, start, end) else -1
    return place


def _describes(row: Tagged, place: int) -> bool:
    if row.tag(place) in ("PNQ", "DTQ", "CJT") or row.at(place) == "that":
        return True
    passive = row.tag(place) == "VVN" and row.tag(place + 1) in ("PRP", "TO0", "AVP")
    return passive or row.tag(place) == "VVG" or (row.at(place) in _CALLED and _verb_after(row, place))


def _verb_after(row: Tagged, place: int) -> bool:
    """Whether another finite verb follows before punctuation or a link."""
    for at in range(place + 1, min(place + _INSERTED, len(row.raw))):
        if row.stop(at) or row.tag(at) in LINKS or row.finite(at):
            return not row.stop(at) and row.tag(at) not in LINKS
    return False


def _reduced(row: Tagged, place: int) -> int:
    """The main verb's place where what looks like one only describes: "A vote | held in May | ended"."""
    if row.tag(place) not in ("VVD", "VVN") or row.tag(place + 1) not in ("PRP", "AVP"):
        return -1
    if row.small[place] in SPEECH or not (row.small[place].endswith("ed") or row.small[place] in _BOTH):
        return -1
    for at in range(place + 2, min(place + _INSERTED, len(row.raw))):
        if row.stop(at) or row.tag(at) in LINKS or row.tag(at) == "CJC":
            return -1
        if row.finite(at):
            return at
    return -1


def _new(row: Tagged, start: int, end: int) -> bool:
    """Whether the subject can stand without what describes it: a thing that is new, or the only one."""
    several = row.tag(start) in ("NN2", "AJ0", "NN1") and row.tag(end - 1) == "NN2"
    one = row.small[start] == "the" and row.tag(end - 1) == "NN1"
    return several or one or row.small[start] in ("a", "an") or row.tag(start) == "CRD"


def _inserted(row: Tagged, start: int) -> int:
    """The place after the insertion at ``start``, which ends on a comma before a verb; -1 for none."""
    for place in range(start + 1, min(start + _INSERTED, len(row.raw))):
        before = row.raw[place - 1]
        if before.rstrip("\"'”’").endswith(",") and verb_group(row, place) > place:
            return place
        if before.rstrip("\"'”’")[-1:] in (*";:.!?",) and not before[:1].isupper():
            return -1
    return -1
