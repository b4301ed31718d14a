"""Whether an English clause is whole before the next phrase: the rules by which a line may end."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import SPEECH, TELLING, WANTING
from .phrases import is_time, noun_phrase, verb_group
from .tags import FINITE, VERBS, Tagged
from .valency import (
    ACTIVE,
    ASKING,
    CAUSING,
    GIVING,
    GOING_ON,
    HOLDING,
    INTRANSITIVE,
    KEEPING,
    LINKING,
    PAIRED,
    PASSED,
    PLACED,
    REALISING,
    SAYING,
    SETTING,
    THINKING,
)


@dataclass(frozen=True, slots=True)
class State:
    """How far a clause has been read: its verb, the last phrase's kind and place, how many objects."""

    verb: int
    kind: str
    start: int
    place: int
    objects: int = 0
    spare: tuple[int, ...] = ()


WAITING = ("that", "asked", "clause", "relative", "waiting")
"""Kinds of phrases after which a verb has to come."""


def whole(row: Tagged, state: State, following: str, end: int) -> float:
    """How whole the clause is before the phrase ``following``; 0 when it is not."""
    place = state.place
    last = row.at(place - 1)
    if state.kind in WAITING or state.kind in ("and", "other"):
        return 0.0
    if (
        last in GOING_ON
        or row.at(place - 2) == "as" == row.at(place)
        or row.tag(place - 1) in ("AT0", "DPS", "PRP", "PRF", "TO0", "VM0")
    ):
        return 0.0
    if row.second[place - 1] in FINITE and state.kind != "verb":
        return 0.0
    if row.at(state.verb) in SPEECH and state.objects == 0 and row.tag(state.verb) in ACTIVE:
        return 0.0
    if row.tag(place) == "PRF" and not row.stop(place):
        return 0.0
    if row.stop(place):
        return _before_stop(row, state)
    if following == "noun" and is_time(row, place, end) and state.kind != "verb":
        return 0.97
    rule = {
        "verb": _after_verb,
        "noun": _after_noun,
        "place": _after_place,
        "quality": _after_quality,
        "adverb": _after_adverb,
        "late": _after_place,
    }[state.kind]
    return rule(row, state, following, end)


def _before_stop(row: Tagged, state: State) -> float:
    """How whole the clause is where punctuation ends it."""
    place, verb = state.place, row.at(state.verb)
    announced = row.raw[place - 1][-1] == ":" and row.raw[place : place + 1] and row.raw[place][0] in "\"'“‘«"
    if announced or (row.raw[place - 1][-1] in "—–" and place < len(row.raw)):
        return 0.0
    if state.kind == "verb":
        helping = row.tag(state.verb)[:2] in ("VB", "VH", "VM", "VD") or verb in LINKING
        return (
            0.0 if helping or verb in SPEECH | TELLING | HOLDING or row.second[state.verb] in VERBS else 1.0
        )
    if verb in SAYING and state.objects <= 1 and state.kind in ("noun", "adverb", "late", "place"):
        return 0.0
    if not row.raw[place - 1].endswith(",") or place >= len(row.raw):
        return 1.0
    more = noun_phrase(row, place)
    if state.kind in ("noun", "place") and verb in GIVING:
        return 0.0
    modifying = row.tag(place) in ("AJ0", "CRD") and more > place
    if modifying and not row.raw[more - 1].endswith(",") and row.at(more) not in ("and", "or"):
        return 0.0
    listed = more > place and (row.raw[more - 1].endswith(",") or row.at(more) in ("and", "or"))
    if state.kind in ("noun", "place") and (listed or row.tag(place) in ("AJ0",) or row.at(place) == "and"):
        if row.at(place) == "and" and verb_group(row, place + 1) > place + 1:
            return 1.0
        return 0.0 if verb in GIVING or paired(row, state.verb, place) else 0.8
    return 0.0 if state.kind == "quality" and row.tag(place) in ("AJ0", "NN1") else 1.0


def paired(row: Tagged, start: int, end: int) -> bool:
    return any(row.small[at] in PAIRED for at in range(start, end))


def _after_verb(row: Tagged, state: State, following: str, end: int) -> float:
    """Right after a verb: only what says when, where or why may go, and that after few verbs."""
    place, verb = state.place, row.at(state.verb)
    helping = row.tag(state.verb)[:2] in ("VB", "VH", "VM", "VD") or verb in LINKING
    if helping or verb in SPEECH | TELLING | HOLDING | GIVING or row.second[state.verb] in VERBS:
        return 0.0
    if following == "place":
        timed = is_time(row, place + 1, end)
        if verb in INTRANSITIVE and row.at(place) in PASSED | {"at", "on", "with"}:
            return 0.75
        passive = row.tag(state.verb) == "VVN" and row.at(place) in PASSED and verb not in SETTING | PLACED
        return 0.95 if timed else 0.8 * passive
    if following == "clause":
        return 0.9 * (row.at(place) not in ("than", "where"))
    if following == "and":
        subject = noun_phrase(row, end)
        again = subject > end and (verb_group(row, subject) > subject or row.tag(state.verb) == "VVN")
        return 0.9 * again
    return 0.0


def _after_noun(row: Tagged, state: State, following: str, end: int) -> float:
    """After an object: a phrase that is not asked for by the verb or by the noun may go."""
    place, verb, last = state.place, row.at(state.verb), row.at(state.place - 1)
    asking = last in WANTING | ASKING or verb in SETTING
    if verb in SAYING and state.objects <= 1:
        return 0.0
    relative = following in ("that", "relative") and row.finite(place + 1)
    if verb in SPEECH | REALISING and _verbs_later(row, place) > relative:
        return 0.0
    if following == "place":
        asking = last in ASKING or verb in SETTING
        if asking or row.at(place) in KEEPING or row.at(place) == "between":
            return 0.0
        one = row.small[state.start] == "the" and state.place - state.start == 2
        return 0.8 if row.tag(state.verb)[:2] == "VB" or one or last in WANTING else 0.97
    if following == "other" and row.tag(place) == "PRP" and row.at(place) not in KEEPING:
        return 0.85 * (verb not in SETTING | CAUSING | GIVING)
    if following in ("to", "ing"):
        passive = row.tag(state.verb)[:2] == "VB"
        return 0.0 if asking or verb in CAUSING or passive else 0.93
    if following == "part":
        return 0.0 if verb in CAUSING else 0.93
    if following == "noun":
        contact = row.finite(end) and row.tag(place) in ("PNP", "AT0", "DPS", "NP0")
        return 0.8 if contact and verb not in SPEECH | HOLDING | CAUSING and last not in THINKING else 0.0
    if following == "that":
        return 0.0 if (verb in CAUSING | SPEECH and not relative) or last in THINKING else 0.88
    return _loosely(row, state, following, end)


def _verbs_later(row: Tagged, place: int) -> int:
    """How many finite verbs stand between ``place`` and the next punctuation."""
    count = 0
    while place < len(row.raw) and not row.stop(place):
        count += row.finite(place)
        place += 1
    return count


def _loosely(row: Tagged, state: State, following: str, end: int) -> float:
    """After a phrase: what hangs on it loosely, or stands beside it, may go."""
    place = state.place
    if following in ("relative", "clause"):
        compared = row.at(place) in ("as", "than") and any(
            word in ("as", "so", "such", "more", "less", "same", "fewer")
            or row.tag(state.verb + at) in ("AJC",)
            for at, word in enumerate(row.small[state.verb : place])
        )
        pointing = row.at(place - 1) in ("those", "these", "one", "ones", "people", "all")
        return 0.0 if compared or row.at(place) == "than" or pointing else 0.95
    if following == "adverb" and row.at(state.verb) in CAUSING and row.tag(end) == "VVG":
        return 0.0
    if following == "adverb":
        return 0.0 if row.tag(place) in ("AVP", "XX0") else 0.95
    if following == "and":
        return _beside(row, state, end)
    return 0.0


def _beside(row: Tagged, state: State, after: int) -> float:
    """Before an "and": what goes on with another verb or subject may go, one more thing only from a list."""
    word = row.at(after - 1)
    if "not" in row.small[state.verb : after] and word == "but":
        return 0.0
    subject = noun_phrase(row, after, subject=True)
    if (
        verb_group(row, after) > after
        or row.tag(after) == "VVI"
        or (subject > after and verb_group(row, subject) > subject)
    ):
        return 0.95
    listed = word == "and" and not paired(row, state.verb, after) and subject > after
    return 0.75 if listed and state.kind != "late" else 0.0


def _after_place(row: Tagged, state: State, following: str, end: int) -> float:
    """After a phrase of place, or an adverb late in the clause."""
    place, last = state.place, row.at(state.place - 1)
    if last in WANTING | ASKING:
        return 0.0
    if following == "place":
        if row.tag(place - 1) == "AVP" or row.tag(place + 1) == row.tag(place - 2) == "CRD":
            return 0.0
        paired = row.at(place) == "to" and "from" in row.small[state.verb : place]
        kept = row.at(place) in ("than", "as", "of", "between") or paired
        return 0.0 if kept else 0.85 if row.at(place) in KEEPING else 0.95
    if following in ("to", "ing", "part"):
        seen = row.at(state.verb) in CAUSING and state.kind == "late"
        return 0.93 * ((row.at(state.start) != "with" or following == "to") and not seen)
    if following == "noun":
        return 0.0 if state.kind == "late" else 0.8 * row.finite(end)
    if following == "that":
        return 0.0 if row.at(state.verb) in SPEECH | HOLDING | CAUSING or last in THINKING else 0.85
    return _loosely(row, state, following, end)


def _after_quality(row: Tagged, state: State, following: str, end: int) -> float:
    """After a describing word, which often asks for what follows: "eager to", "full of"."""
    if following == "place":
        return 0.95 * is_time(row, state.place + 1, end)
    degree = row.tag(state.place - 1) == "AJC" and row.at(state.place) == "as"
    if following in ("clause", "and", "adverb") and (degree or row.at(state.place) not in ("as", "than")):
        return _loosely(row, state, following, end)
    return 0.0


def _after_adverb(row: Tagged, state: State, following: str, end: int) -> float:
    """After an adverb right behind the verb."""
    if row.tag(state.verb)[:2] == "VB" or row.at(state.verb) in LINKING | SPEECH | HOLDING:
        return 0.0
    if following == "place":
        return 0.9 * (is_time(row, state.place + 1, end) or row.at(state.place) in PASSED)
    return _loosely(row, state, following, end) if following in ("clause", "and", "relative") else 0.0
