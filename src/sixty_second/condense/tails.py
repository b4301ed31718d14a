"""What follows an English verb, and where in it a line may end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .lexicon import NEGATIONS, SPEECH, TELLING, WANTING, words_of
from .phrases import CLAUSAL, is_time, noun_phrase, qualifier, verb_group, verbs
from .tags import FINITE, NOUNS, VERBS, Tagged

_REACH = 24
"""Words after a verb that are looked at; a line is shorter, and some of them may be left out."""

SPARE = words_of(
    "also then now already recently again later repeatedly quickly immediately currently eventually finally "
    "famously simply still soon shortly too"
)
"""Adverbs that a line can do without, whatever they stand beside."""

_KEEPING = words_of("to into onto as than of")
"""Prepositions whose phrase belongs with the object before it."""

_PASSED = words_of("in from during after before since near outside inside across following amid")
"""Prepositions whose phrase a verb in the passive can do without."""

_SETTING = words_of(
    "put puts putting turn turns turned accuse accuses accused charge charges charged blame blames blamed base "
    "based replace replaced replaces compare compared link linked keep keeps kept use uses used convince treat treats "
    "treated call calls called name names named spend spends spent set sets see sees saw hold holds held lay "
    "accusing blaming putting turning beat beats ban banned bar barred strip stripped rob robbed"
)
"""Verbs whose object asks for what follows it."""

_PLACED = words_of(
    "involved interested located listed known seen found included dressed engaged raised written protected"
)
"""Participles that say nothing without what follows them."""

_CAUSING = words_of(
    "ask asks asked urge urges urged allow allows allowed force forces forced order orders ordered tell tells told "
    "want wants wanted help helps helped enable enables enabled require requires required invite invites invited "
    "expect expects expected encourage encourages encouraged let lets make makes made get gets got persuade persuaded "
    "warn warns warned permit permits permitted convince convinced lead leads led cause causes caused teach taught "
    "need needs needed use used believe believed find found consider considered allowing forcing asking urging "
    "letting making helping appoint appointed pressed press vote voted choose chose like likes liked prefer have "
    "has had see saw keep kept hear heard watch watched leave left catch caught spend spent stop stopped prevent "
    "prevented show shows showed send sent cost costs mean means"
)
"""Verbs whose object does something further: "asked the town to …", "saw it burning"."""

_GIVING = words_of(
    "give gives gave given giving provide provides provided offer offers offered offering send sent sends "
    "show tell told teach owe grant granted award awarded cost hand handed lend lent pay paid promise"
)
"""Verbs with two objects."""

_HOLDING = words_of(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared claim "
    "claims claimed find finds found show shows showed mean means meant feel feels felt ensure decided "
    "indicate indicates indicating indicated understand understood realise realised realize realized ask asked "
    "asks wonder wondered demand demanded demands include includes included including have has had"
)
"""Verbs that say nothing without what follows them."""

_REALISING = words_of(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared claimed "
    "claims find finds show shows showed mean means meant indicate indicates indicated understand "
    "understood realise realised realize realized decided ensure learned learnt suggests suggested"
)
"""Verbs of which a noun may only be the subject of what is thought."""

_SAYING = words_of("said says say told tells added adds insisted insists replied continued")
"""Verbs of saying that say nothing with an object alone."""

_LINKING = words_of("become becomes became seem seems seemed remain remains remained appear appears appeared look "
                    "looks looked feel feels felt sound sounds stay stays stayed get gets got keep keeps")  # fmt: skip
_GOING_ON = words_of(
    "so very more most less as too only just even than such about around over almost nearly not"
)
_ACTIVE = ("VVD", "VVZ", "VVB", "VVI")
_PAIRED = words_of("between both either from whether")
_THINKING = words_of(
    "claim claims idea fact belief hope fear fears sign signs evidence chance news word suggestion suggestions "
    "allegation allegations accusation accusations view warning theory notion report reports impression"
)
"""Nouns that say nothing without their "that"."""

_RELATIONS = words_of(
    "number amount end top heart middle centre center edge verge brink form face wake result region terms way lot "
    "kind sort part member rest half majority series group set one some many most none case title plenty couple"
)
"""Nouns that say little without their "of"."""

_ASKING = words_of(
    "difference gap link relationship war talks relations increase rise time fun aim attention access care advantage "
    "control sense secret headlines interest focus pressure ability lots amount amounts"
)
"""Nouns that say little without the phrase after them, whatever its preposition."""

_NEW = ("that", "which", "who", "whom", "whose", "where")


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where a clause may end: ``place`` is one past its last word, ``worth`` in (0, 1] how whole it is.

    ``spare`` are words before it that can go: a time, a light adverb, the "that" of "said that".
    """

    place: int
    worth: float
    spare: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _State:
    """How far a clause has been read: its verb, the kind of the last phrase, where that begins, its objects."""

    verb: int
    kind: str
    start: int
    place: int
    objects: int = 0
    worth: float = 1.0
    spare: tuple[int, ...] = ()


def stops(row: Tagged, verb: int, after: int) -> Iterator[Stop]:
    """Where the clause with the verb group from ``verb`` to ``after`` may end, nearest first."""
    state = _State(after - 1, "verb", verb, after)
    while state.place <= min(len(row.raw), after + _REACH):
        kind, end = phrase(row, state.place, state.kind)
        worth = _whole(row, state, kind, end) * state.worth
        if worth:
            yield Stop(state.place, worth, state.spare)
        if (
            kind == "verb"
            and state.kind in ("noun", "place")
            and row.at(state.verb) not in SPEECH | _HOLDING | _REALISING
        ):
            return
        if row.stop(state.place) or end == state.place or (worth and kind in ("clause", "relative")):
            return
        if kind == "noun" and state.kind not in ("that", "asked", "clause", "relative", "waiting"):
            yield from _inner(row, state, end)
        state = _read(row, state, kind, end)


def _inner(row: Tagged, state: _State, end: int) -> Iterator[Stop]:
    """The stops inside a noun phrase: before an "of", or an "and" that joins on another thing of the same sort."""
    negated = any(row.small[at] in NEGATIONS for at in range(state.verb, end))
    for at in range(state.place + 1, end):
        if row.tag(at) == "PRF" and row.at(at - 1) not in _RELATIONS | _ASKING | _THINKING and not negated:
            yield Stop(at, 0.7 * state.worth, state.spare)
        joined = row.small[at] == "and" and row.tag(at - 1) in NOUNS and not row.raw[at - 1].endswith(",")
        whole = noun_phrase(row, state.place, joined=False) == at
        if joined and whole and not _paired(row, state.verb, at) and row.at(state.verb) not in _GIVING:
            yield Stop(at, 0.75 * state.worth, state.spare)


def _read(row: Tagged, state: _State, kind: str, end: int) -> _State:
    """The state after the phrase at ``state.place``."""
    place = state.place
    spare = state.spare
    if (kind == "adverb" and all(word in SPARE for word in row.small[place:end])) or (
        kind == "that" and row.small[state.verb] in SPEECH | _HOLDING
    ):
        spare = (*spare, *range(place, end))
    timed = kind == "noun" and is_time(row, place, end)
    timed = timed or (kind == "place" and is_time(row, place + 1, end))
    if timed and state.kind != "verb" and end < len(row.raw) and not row.stop(end):
        spare = (*spare, *range(place, end))
    if kind in ("verb", "to", "ing", "part"):
        return replace(state, verb=end - 1, kind="verb", start=place, place=end, objects=0, spare=spare)
    if kind == "adverb" and state.kind != "verb":
        return replace(state, kind="late", start=place, place=end, spare=spare)
    if state.kind in ("that", "asked", "clause", "relative", "waiting") and kind in (
        "noun",
        "place",
        "adverb",
    ):
        kind = "waiting"
    objects = state.objects + (kind == "noun" and not timed)
    return replace(state, kind=kind, start=place, place=end, objects=objects, spare=spare)


def phrase(row: Tagged, place: int, before: str) -> tuple[str, int]:
    """The kind and the end of the phrase at ``place``; the end is ``place`` past the last word."""
    if place >= len(row.raw):
        return "", place
    tag, word = row.tag(place), row.small[place]
    if tag == "CJC" or word in ("and", "or", "but", "nor"):
        return "and", place + 1
    if tag == "CJT" or (word == "that" and before in ("verb", "adverb")):
        return "that", place + 1
    if tag in ("PNQ", "DTQ") or word in _NEW:
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
    if tag == "TO0" and (row.tag(place + 1) in VERBS or row.tag(place + 1) == "AV0"):
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
    if row.at(place) in CLAUSAL and end > inner and _goes_on_to_verb(row, end):
        return "clause", place + 1
    return ("place", end) if end > inner else ("other", place + 1)


def _goes_on_to_verb(row: Tagged, end: int) -> bool:
    """Whether a finite verb follows, phrases of place aside."""
    while row.tag(end) == "PRP" and not row.stop(end) and noun_phrase(row, end + 1) > end + 1:
        end = noun_phrase(row, end + 1)
    return row.finite(end) and not row.stop(end)


def _whole(row: Tagged, state: _State, following: str, end: int) -> float:
    """How whole the clause is before the phrase ``following``; 0 when it is not."""
    place = state.place
    last = row.at(place - 1)
    if state.kind in ("and", "that", "asked", "other", "clause", "relative", "waiting"):
        return 0.0
    if last in _GOING_ON or row.tag(place - 1) in ("AT0", "DPS", "PRP", "PRF", "TO0", "VM0"):
        return 0.0
    if row.second[place - 1] in FINITE and state.kind != "verb":
        return 0.0
    if row.at(state.verb) in SPEECH and state.objects == 0 and row.tag(state.verb) in _ACTIVE:
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


def _before_stop(row: Tagged, state: _State) -> float:
    """How whole the clause is where punctuation ends it."""
    place, verb = state.place, row.at(state.verb)
    if row.raw[place - 1][-1] in "—–" and place < len(row.raw):
        return 0.0
    if state.kind == "verb":
        helping = row.tag(state.verb)[:2] in ("VB", "VH", "VM", "VD") or verb in _LINKING
        return (
            0.0 if helping or verb in SPEECH | TELLING | _HOLDING or row.second[state.verb] in VERBS else 1.0
        )
    if verb in _SAYING and state.objects <= 1 and state.kind in ("noun", "adverb", "late", "place"):
        return 0.0
    if not row.raw[place - 1].endswith(",") or place >= len(row.raw):
        return 1.0
    more = noun_phrase(row, place)
    listed = more > place and (row.raw[more - 1].endswith(",") or row.at(more) in ("and", "or"))
    if state.kind in ("noun", "place") and (listed or row.tag(place) in ("AJ0",) or row.at(place) == "and"):
        if row.at(place) == "and" and verb_group(row, place + 1) > place + 1:
            return 1.0
        return 0.0 if verb in _GIVING or _paired(row, state.verb, place) else 0.8
    return 0.0 if state.kind == "quality" and row.tag(place) in ("AJ0", "NN1") else 1.0


def _paired(row: Tagged, start: int, end: int) -> bool:
    return any(row.small[at] in _PAIRED for at in range(start, end))


def _after_verb(row: Tagged, state: _State, following: str, end: int) -> float:
    """Right after a verb: only what says when, where or why may go, and that after few verbs."""
    place, verb = state.place, row.at(state.verb)
    helping = row.tag(state.verb)[:2] in ("VB", "VH", "VM", "VD") or verb in _LINKING
    if helping or verb in SPEECH | TELLING | _HOLDING | _GIVING or row.second[state.verb] in VERBS:
        return 0.0
    if following == "place":
        timed = is_time(row, place + 1, end)
        passive = row.tag(state.verb) == "VVN" and row.at(place) in _PASSED and verb not in _SETTING | _PLACED
        return 0.95 if timed else 0.8 * passive
    if following == "clause":
        return 0.9 * (row.at(place) not in ("as", "than", "where"))
    if following == "and":
        subject = noun_phrase(row, end)
        again = subject > end and (verb_group(row, subject) > subject or row.tag(state.verb) == "VVN")
        return 0.9 * again
    return 0.0


def _after_noun(row: Tagged, state: _State, following: str, end: int) -> float:
    """After an object: a phrase that is not asked for by the verb or by the noun may go."""
    place, verb, last = state.place, row.at(state.verb), row.at(state.place - 1)
    asking = last in WANTING | _ASKING or verb in _SETTING
    if verb in _SAYING and state.objects <= 1:
        return 0.0
    relative = following in ("that", "relative") and row.finite(place + 1)
    if verb in SPEECH | _REALISING and _verbs_later(row, place) > relative:
        return 0.0
    if following == "place":
        if asking or row.at(place) in _KEEPING or row.at(place) == "between":
            return 0.0
        return 0.8 if row.tag(state.verb)[:2] == "VB" else 0.97
    if following in ("to", "ing"):
        passive = row.tag(state.verb)[:2] == "VB"
        return 0.0 if asking or verb in _CAUSING or passive else 0.93
    if following == "part":
        return 0.0 if verb in _CAUSING else 0.93
    if following == "noun":
        contact = row.finite(end) and row.tag(place) in ("PNP", "AT0", "DPS", "NP0")
        return 0.8 if contact and verb not in SPEECH | _HOLDING | _CAUSING else 0.0
    if following == "that":
        return 0.0 if (verb in _CAUSING | SPEECH and not relative) or last in _THINKING else 0.88
    return _loosely(row, state, following, end)


def _verbs_later(row: Tagged, place: int) -> int:
    """How many finite verbs stand between ``place`` and the next punctuation."""
    count = 0
    while place < len(row.raw) and not row.stop(place):
        count += row.finite(place)
        place += 1
    return count


def _loosely(row: Tagged, state: _State, following: str, end: int) -> float:
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
    if following == "adverb":
        return 0.0 if row.tag(place) in ("AVP", "XX0") else 0.95
    if following == "and":
        return _beside(row, state, end)
    return 0.0


def _beside(row: Tagged, state: _State, after: int) -> float:
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
    listed = word == "and" and not _paired(row, state.verb, after) and subject > after
    return 0.75 if listed and state.kind != "late" else 0.0


def _after_place(row: Tagged, state: _State, following: str, end: int) -> float:
    """After a phrase of place, or an adverb late in the clause."""
    place, last = state.place, row.at(state.place - 1)
    if last in WANTING | _ASKING:
        return 0.0
    if following == "place":
        if row.tag(place - 1) == "AVP" or row.tag(place + 1) == row.tag(place - 2) == "CRD":
            return 0.0
        paired = row.at(place) == "to" and "from" in row.small[state.verb : place]
        kept = row.at(place) in ("than", "as", "of", "between") or paired
        return 0.0 if kept else 0.85 if row.at(place) in _KEEPING else 0.95
    if following in ("to", "ing", "part"):
        return 0.93
    if following == "noun":
        return 0.0 if state.kind == "late" else 0.8 * row.finite(end)
    if following == "that":
        return 0.0 if row.at(state.verb) in SPEECH | _HOLDING | _CAUSING or last in _THINKING else 0.85
    return _loosely(row, state, following, end)


def _after_quality(row: Tagged, state: _State, following: str, end: int) -> float:
    """After a describing word, which often asks for what follows: "eager to", "full of"."""
    if following == "place":
        return 0.95 * is_time(row, state.place + 1, end)
    if following in ("clause", "and", "adverb") and row.at(state.place) not in ("as", "than"):
        return _loosely(row, state, following, end)
    return 0.0


def _after_adverb(row: Tagged, state: _State, following: str, end: int) -> float:
    """After an adverb right behind the verb."""
    if row.tag(state.verb)[:2] == "VB" or row.at(state.verb) in _LINKING | SPEECH | _HOLDING:
        return 0.0
    if following == "place":
        return 0.9 * (is_time(row, state.place + 1, end) or row.at(state.place) in _PASSED)
    return _loosely(row, state, following, end) if following in ("clause", "and", "relative") else 0.0
