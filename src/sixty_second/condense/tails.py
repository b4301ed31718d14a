"""What follows an English verb, and where in it a line may end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .endings import WAITING, State, paired, whole
from .lexicon import NEGATIONS, SPEECH
from .phrases import CLAUSAL, is_time, noun_phrase, qualifier, verb_group, verbs
from .tags import NOUNS, Tagged
from .valency import ASKING, GIVING, HOLDING, NEW, REALISING, RELATIONS, SPARE, THINKING

_NO_SPARE = ("first", "second", "third", "only", "last", "every", "each")
"""Words of a time that says more than when."""

_REACH = 24
"""Words after a verb that are looked at; a line is shorter, and some of them may be left out."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where a clause may end: one past its last word, and how whole it is there, (0, 1].

    ``spare`` are words before it that can go: a time, a light adverb, the "that" of "said that".
    """

    place: int
    worth: float
    spare: tuple[int, ...] = ()


def stops(row: Tagged, verb: int, after: int) -> Iterator[Stop]:
    """Where the clause with the verb group from ``verb`` to ``after`` may end, nearest first."""
    state = State(after - 1, "verb", verb, after)
    while state.place <= min(len(row.raw), after + _REACH):
        kind, end = phrase(row, state.place, state.kind)
        worth = whole(row, state, kind, end)
        if worth:
            yield Stop(state.place, worth, state.spare)
        if (
            kind == "verb"
            and state.kind in ("noun", "place")
            and row.at(state.verb) not in SPEECH | HOLDING | REALISING
        ):
            return
        if kind in ("clause", "asked") and (state.kind == "that" or _unsettled(row, state)):
            return
        if row.stop(state.place) or end == state.place or (worth and kind in ("clause", "relative")):
            return
        if kind == "noun" and state.kind not in WAITING:
            yield from _inner(row, state, end)
        state = _read(row, state, kind, end)


def _unsettled(row: Tagged, state: State) -> bool:
    """Whether an "if" or "when" follows a verb of saying, so that what is said comes only after it."""
    asking = row.at(state.verb).startswith(("ask", "wonder", "kn"))
    return row.at(state.verb) in SPEECH | REALISING and row.at(state.place) in ("if", "when") and not asking


def _inner(row: Tagged, state: State, end: int) -> Iterator[Stop]:
    """The stops inside a noun phrase: before an "of", or an "and" with another thing of the same sort."""
    negated = any(row.small[at] in NEGATIONS for at in range(state.verb, end))
    for at in range(state.place + 1, end):
        if row.tag(at) == "PRF" and row.at(at - 1) not in RELATIONS | ASKING | THINKING and not negated:
            yield Stop(at, 0.7, state.spare)
        joined = row.small[at] == "and" and row.tag(at - 1) in NOUNS and not row.raw[at - 1].endswith(",")
        whole = noun_phrase(row, state.place, joined=False) == at
        if joined and whole and not paired(row, state.verb, at) and row.at(state.verb) not in GIVING:
            yield Stop(at, 0.75, state.spare)


def _read(row: Tagged, state: State, kind: str, end: int) -> State:
    """The state after the phrase at ``state.place``."""
    place = state.place
    spare = state.spare
    if (kind == "adverb" and all(word in SPARE for word in row.small[place:end])) or (
        kind == "that" and row.small[state.verb] in SPEECH | HOLDING
    ):
        spare = (*spare, *range(place, end))
    timed = kind == "noun" and is_time(row, place, end)
    timed = timed or (kind == "place" and is_time(row, place + 1, end))
    lasting = any(word in _NO_SPARE for word in row.small[place:end])
    if (
        timed
        and not lasting
        and (state.kind != "verb" or row.tag(end) == "CJT")
        and end < len(row.raw)
        and not row.stop(end)
    ):
        spare = (*spare, *range(place, end))
    content = kind == "ing" and row.at(state.verb) in SPEECH | REALISING
    after_and = state.kind == "and" and kind == "place"
    if content or after_and or (state.kind in WAITING and kind not in ("verb", "to", "part")):
        kind = "waiting"
    if kind in ("verb", "to", "ing", "part"):
        return State(end - 1, "verb", place, end, 0, spare)
    if kind == "adverb" and state.kind != "verb":
        return State(state.verb, "late", place, end, state.objects, spare)
    object_of = kind == "place" and row.at(place) in ("about", "of", "against")
    objects = state.objects + (object_of or (kind == "noun" and not timed))
    return State(state.verb, kind, place, end, objects, spare)


def phrase(row: Tagged, place: int, before: str) -> tuple[str, int]:
    """The kind and the end of the phrase at ``place``; the end is ``place`` past the last word."""
    if place >= len(row.raw):
        return "", place
    tag, word = row.tag(place), row.small[place]
    if tag == "CJC" or word in ("and", "or", "but", "nor"):
        return "and", place + 1
    if tag == "CJT" or (word == "that" and before in ("verb", "adverb")):
        return "that", place + 1
    if tag in ("PNQ", "DTQ") or word in NEW:
        return ("relative" if before in ("noun", "place") else "asked"), place + 1
    if qualifier(row, place) and noun_phrase(row, place) > place:
        return "noun", noun_phrase(row, place)
    if word == "as" and tag == "CJS" and noun_phrase(row, place + 1) > place + 1:
        end = noun_phrase(row, place + 1)
        return ("clause", place + 1) if _goes_on_to_verb(row, end) else ("place", end)
    if tag in ("CJS", "AVQ"):
        return ("asked" if word in ("how", "why", "whether", "if") else "clause"), place + 1
    if tag in ("PRP", "PRF"):
        return _prepositional(row, place)
    if tag == "TO0" and not row.stop(place + 1):
        return "to", verbs(row, place + 2)
    if verb_group(row, place) > place:
        return "verb", verb_group(row, place)
    end = noun_phrase(row, place)
    if end > place:
        ago = row.at(end) in ("ago", "later", "earlier", "long", "old", "apart", "each") and not row.stop(end)
        return ("other", end) if _the_more(row, place) else ("noun", end + ago)
    if tag == "VVG":
        return "ing", verbs(row, place + 1)
    if tag in ("VVN", "VBN", "VHN", "VDN"):
        return "part", verbs(row, place + 1)
    return _loose(row, place)


def _the_more(row: Tagged, place: int) -> bool:
    """Whether "the longer the …" begins here, which no part of says anything."""
    more = row.tag(place + 1) == "AJC" or row.at(place + 1) in ("more", "less", "fewer")
    return row.at(place) == "the" and more and any(row.tag(place + at) == "AT0" for at in (2, 3))


def _loose(row: Tagged, place: int) -> tuple[str, int]:
    """An adverb or a describing word by itself; "other" for anything else."""
    end = place
    while row.tag(end) in ("AV0", "AVP", "XX0") and (end == place or not row.stop(end)):
        end += 1
    if row.tag(end) in ("AJ0", "AJC", "AJS", "ORD", "DT0") and (end == place or not row.stop(end)):
        return "quality", end + 1
    return ("adverb", end) if end > place else ("other", place + 1)


def _prepositional(row: Tagged, place: int) -> tuple[str, int]:
    inner = place + 1
    while row.tag(inner) in ("PRP", "AV0") and not row.stop(inner):
        inner += 1
    if row.tag(inner) == "VVG" and not row.stop(inner):
        return "other", verbs(row, inner + 1)
    end = noun_phrase(row, inner) if not row.stop(inner) else inner
    if (
        row.at(place) in CLAUSAL
        and end > inner
        and _goes_on_to_verb(row, noun_phrase(row, inner, subject=True))
    ):
        return "clause", place + 1
    if row.at(place) in CLAUSAL and end > inner and _goes_on_to_verb(row, end):
        return "clause", place + 1
    return ("place", end) if end > inner else ("other", place + 1)


def _goes_on_to_verb(row: Tagged, end: int) -> bool:
    """Whether a finite verb follows, phrases of place aside."""
    while row.tag(end) == "PRP" and not row.stop(end) and noun_phrase(row, end + 1) > end + 1:
        end = noun_phrase(row, end + 1)
    return row.finite(end) and not row.stop(end)
