"""What of an English sentence can stand alone on a screen: subject and verb, or a noun phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .lexicon import HEDGES, NEGATIONS, SPEECH, TELLING, words_of
from .nouns import ASSERTED, MOST_WORDS, Line, clause_begins, names
from .phrases import (
    CLAUSAL,
    Phrase,
    complements,
    is_time,
    noun_phrase,
    past_relative,
    verb_group,
)
from .tags import FINITE, LINKS, NOUNS, PRONOUNS, Tagged

DEED = 0.35
"""Grade of a verb without its subject: better than a common noun, worse than a name."""


_CONDITIONS = words_of("if unless except until whether")
_LATER = SPEECH | _CONDITIONS | {"according", "denied", "denies", "deny"}
"""Of the words that deny, doubt or attribute, those that bear on a clause that is already over."""

_ASKING_OF = words_of(
    "one some many most none number lot kind sort part parts series group members member dozens hundreds "
    "thousands millions tens couple pair majority half end start rest form set amount range percent cent out"
)
"""Nouns that say nothing without their "of"."""


_LEAST_POINTING = 4
"""Words that a line with a pronoun as its subject has at least; our judgement."""


def lines(row: Tagged, low: int, high: int) -> Iterator[Line]:
    """Every line that the words from ``low`` to ``high`` hold, at most `MOST_WORDS` long."""
    for start in range(low, high):
        if clause_begins(row, start, low):
            yield from _clauses(row, start, high)
        if start == low and low and row.small[low] in ("and", "but"):
            yield from _deeds(row, low + 1, high)
        yield from names(row, start, low, high)


def _clauses(row: Tagged, start: int, high: int) -> Iterator[Line]:
    """The clause whose subject begins at ``start``, in every form in which it can be cut."""
    end = noun_phrase(row, start, subject=True)
    if end == start or _pointing(row, start) or is_time(row, start, end):
        return
    attached, verb = _to_verb(row, start, end)
    if _told_before(row, start, past=row.tag(verb) in ("VVD", "VBD", "VHD")):
        return
    after = verb_group(row, verb)
    if after <= verb or after > high or row.small[verb] in TELLING or _disagrees(row, start, end, verb):
        return
    edge, tail = _tail(row, after, high)
    if tail is None or edge > high:
        return
    said = _attribution(row, edge) if _bears(row, start, edge) else ()
    if said is None or (said and said[-1] >= high):
        return
    main = row.at(start - 1) not in ASSERTED or row.stop(start)
    grade = 0.5 if row.tag(start) in PRONOUNS or row.tag(end - 1) == "DT0" else 1.3 if main else 1.0
    for before, rest, whole in _forms(attached, tail, row):
        inside = (*range(start, end), *before, *range(verb, after), *rest)
        if not _loses(row, inside, start, edge):
            for places in _fitting(row, (*inside, *said)):
                if row.tag(start) in PRONOUNS and len(places) < _LEAST_POINTING:
                    continue
                yield Line(places, grade * (1.0 if whole else 0.95), said[0] if said else -1)


def _deeds(row: Tagged, verb: int, high: int) -> Iterator[Line]:
    """What the subject of the part before does further: "and | will open a market"."""
    after = verb_group(row, verb)
    edge, tail = _tail(row, after, high) if verb < after <= high else (0, None)
    if tail is None or edge > high or _bears(row, verb, edge):
        return
    for _, rest, _ in _forms(None, tail, row):
        places = (*range(verb, after), *rest)
        if _LEAST_POINTING <= len(places) <= MOST_WORDS and not _loses(row, places, verb, edge):
            yield Line(places, DEED)


def _disagrees(row: Tagged, start: int, end: int, verb: int) -> bool:
    """Whether one thing is said to do what only several do: then what was read as its verb is none."""
    single = row.tag(end - 1) == "NN1" and "and" not in row.small[start:end] and row.second[end - 1] == ""
    return single and row.tag(verb) in ("VVB", "VHB", "VBB", "VDB")


def _forms(
    attached: Phrase | None, tail: Sequence[Phrase], row: Tagged
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    """What is kept beside the subject and after the verb: the tail up to some phrase, times or not."""
    least = max((place for place, item in enumerate(tail, start=1) if item.needed), default=0)
    for beside in (True, False) if attached and not attached.needed else (bool(attached),):
        before = tuple(range(attached.start, attached.end)) if attached and beside else ()
        for count in range(len(tail), least - 1, -1):
            for timed in (True, False):
                kept = [item for item in tail[:count] if timed or not _free(item, row)]
                if timed or len(kept) < count:
                    rest = tuple(place for item in kept for place in range(item.start, item.end))
                    yield before, rest, len(kept) == len(tail) and (beside or not attached)


def _free(item: Phrase, row: Tagged) -> bool:
    """Whether the phrase says only when or how, so that it can go from the middle of a clause."""
    if item.needed:
        return False
    start = item.start + (item.kind == "place")
    return item.kind == "adverb" or is_time(row, start, item.end)


def _attribution(row: Tagged, edge: int) -> tuple[int, ...] | None:
    """The words after the clause that say who says so, when nothing but them bears on it; else None."""
    for start in range(edge, len(row.raw)):
        if not row.stop(start):
            continue
        end = noun_phrase(row, start)
        verb = verb_group(row, end) if end > start and row.tag(start) not in PRONOUNS else 0
        closed = (
            verb > end
            and row.small[verb - 1] in SPEECH
            and (row.stop(verb) or is_time(row, verb, len(row.raw)))
        )
        others = any(word in _LATER for word in (*row.small[edge:start], *row.small[verb:]))
        if closed and not others and "according" not in row.small:
            return tuple(range(start, verb))
    return None


def _fitting(row: Tagged, places: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The words if they are few enough; less a leading or an inner article if that makes them so."""
    if len(places) <= MOST_WORDS:
        yield places
        return
    if len(places) == MOST_WORDS + 1 and row.small[places[0]] in ("the", "a", "an"):
        yield places[1:]
        return
    shorter = tuple(place for place in places if not _article(row, place))
    if len(shorter) <= MOST_WORDS:
        yield shorter
        return
    ofs = [at for at, place in enumerate(places) if row.tag(place) == "PRF"]
    cuts = [
        at for at in ofs if row.tag(places[at - 1]) in NOUNS and row.small[places[at - 1]] not in _ASKING_OF
    ]
    if cuts and cuts[0] <= MOST_WORDS and any(row.finite(place) for place in places[: cuts[0]]):
        yield places[: cuts[0]]


def _article(row: Tagged, place: int) -> bool:
    """Whether the word is an article that a headline does without: not the one of "£5 a day"."""
    return row.small[place] in ("the", "a", "an") and row.tag(place - 1) not in ("CRD", "DT0", "NN0")


def _to_verb(row: Tagged, start: int, end: int) -> tuple[Phrase | None, int]:
    """What stands between the subject and its verb, and the verb's place; -1 as place when there is none.

    A phrase of place may be left out when it holds no number, an insertion between commas always is, and a
    clause that describes the subject where the subject is new: "a man who …", "three people who …".
    """
    place, attached = end, None
    while not row.stop(place) and row.tag(place) == "PRP":
        stop = noun_phrase(row, place + 1)
        if stop == place + 1:
            return None, -1
        first = attached.start if attached else place
        numbered = any(row.tag(at) == "CRD" for at in range(first, stop))
        attached = Phrase("place", first, stop, needed=numbered)
        place = stop
    if _bracketed(row, place):
        place += 1
    if row.raw[place - 1].endswith(",") and row.tag(place) != "CJC":
        return attached, _inserted(row, place)
    one = row.small[start] == "the" and row.tag(end - 1) == "NN1"
    new = one or row.small[start] in ("a", "an") or row.tag(start) == "CRD"
    reduced = row.tag(place) == "VVN" and row.tag(place + 1) == "PRP" and not one
    if (row.tag(place) in ("PNQ", "DTQ", "CJT") or reduced) and not row.stop(place) and new:
        return attached, past_relative(row, place)
    return attached, -1 if row.stop(place) and not _bracketed(row, place - 1) else place


def _bracketed(row: Tagged, place: int) -> bool:
    return place < len(row.raw) and row.raw[place][0] == "(" and row.raw[place].rstrip(",")[-1] == ")"


def _inserted(row: Tagged, start: int) -> int:
    """The place after the insertion at ``start``, which ends on a comma before a verb; -1 for none."""
    for place in range(start + 1, min(start + 18, len(row.raw))):
        before = row.raw[place - 1]
        if before.endswith(",") and verb_group(row, place) > place:
            return place
        if before[-1] in ";:.!?" and not before[:1].isupper():
            return -1
    return -1


def _tail(row: Tagged, after: int, high: int) -> tuple[int, Sequence[Phrase] | None]:
    """Where the clause ends, and what follows its verb; None when that cannot be told."""
    found = list(complements(row, after))
    place = found[-1].end if found else after
    speaks = row.small[after - 1] in SPEECH
    if not row.stop(place) and found and found[-1].kind == "adverb" and not found[-1].needed:
        found.pop()
    if _cut_off(row, place, found):
        return place, None
    if not row.stop(place) and row.tag(place) == "CJT":
        return _content(row, place + 1, [*found, Phrase("clause", place, place + 1, needed=True)], high)
    if not row.stop(place) and row.finite(place):
        holds = row.small[after - 1] in SPEECH | _HOLDING
        return _content_from(row, found, high) if holds else (place, None)
    if row.small[after - 1] in SPEECH | _HOLDING and not any(item.needed for item in found):
        return place, None
    if speaks and not (
        found and found[0].kind == "noun" and found[0].needed and row.small[after - 1] not in _ASKING
    ):
        return place, None
    if not found and not row.stop(place) and row.at(place) not in CLAUSAL | ASSERTED | {"where"}:
        return place, None
    if row.stop(place) or row.tag(place) in LINKS | {"VVN", "VVG"} or row.at(place) in CLAUSAL:
        return place, found
    return place, found if row.tag(place) == "CJC" and _new_clause(row, place) else None


_ASKING = words_of("said says say told tells added adds insisted insists replied continued")
"""Verbs of saying that say nothing with an object alone."""

_WATCHING = words_of(
    "see sees saw seen show shows showed find finds found spend spends spent catch caught keep keeps kept "
    "leave left hear heard watch watched stop stopped prevent prevented warned warns"
)
"""Verbs whose object goes on: "spent an hour waiting"."""

_HOLDING = words_of(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared claim "
    "claims find finds found show shows showed mean means meant feel feels felt ensure agreed agree decided"
)
"""Other verbs that a whole clause may follow without a "that"."""


def _cut_off(row: Tagged, place: int, found: Sequence[Phrase]) -> bool:
    """Whether the verb's phrases go on at ``place`` in a way that is not known here."""
    if found and row.second[found[-1].end - 1] in FINITE:
        return True
    if row.stop(place):
        return row.raw[place - 1][-1] in "—–" and place < len(row.raw)
    asked = row.tag(place) in ("AVQ", "DTQ", "PNQ") and not found and row.at(place) not in ("when", "where")
    quoted = row.raw[place][0] in "\"“‘'"
    compared = row.at(place) in ("as", "than") and bool(found) and found[-1].kind == "quality"
    shared = row.tag(place) == "CJC" and not found
    pointing = bool(found) and row.at(found[-1].end - 1) in ("those", "these", "one")
    watched = row.tag(place) == "VVG" and bool(found) and row.at(found[0].start - 1) in _WATCHING
    return quoted or compared or shared or pointing or watched or asked


def _content(
    row: Tagged, start: int, found: Sequence[Phrase], high: int
) -> tuple[int, Sequence[Phrase] | None]:
    """The tail with the whole clause at ``start`` in it: "said that | the roof would cost £2m"."""
    end = noun_phrase(row, start, subject=True)
    attached, verb = _to_verb(row, start, end) if end > start else (None, -1)
    after = verb_group(row, verb)
    if after <= verb or after > high:
        return start, None
    edge, tail = _tail(row, after, high)
    if tail is None:
        return start, None
    before = [Phrase(item.kind, item.start, item.end, item.needed or not _free(item, row)) for item in found]
    kept = [Phrase("noun", start, attached.end if attached else end, needed=True)]
    return edge, (*before, *kept, Phrase("verb", verb, after, needed=True), *tail)


def _content_from(row: Tagged, found: list[Phrase], high: int) -> tuple[int, Sequence[Phrase] | None]:
    """The same where no "that" says where the clause begins: at the last noun before its verb."""
    subject = next((item for item in reversed(found) if item.kind == "noun"), None)
    if subject is None:
        return found[-1].end if found else 0, None
    return _content(row, subject.start, found[: found.index(subject)], high)


def _new_clause(row: Tagged, place: int) -> bool:
    """Whether the conjunction at ``place`` begins something that the line can do without."""
    return verb_group(row, place + 1) > place + 1 or verb_group(row, noun_phrase(row, place + 1)) > place + 1


def _pointing(row: Tagged, start: int) -> bool:
    return row.tag(start) in ("PNX", "PNQ", "DTQ", "AVQ") or row.small[start] in ("i", "we", "you", "there")


def _weighty(word: str) -> bool:
    return word in NEGATIONS or word in HEDGES or word in SPEECH or word == "according" or "n't" in word


def _told_before(row: Tagged, start: int, *, past: bool) -> bool:
    """Whether a word before the clause denies, doubts or attributes what it says, or sets a condition."""
    before = row.small[: start - 1] if past and row.at(start - 1) == "when" else row.small[:start]
    return any(_weighty(word) or word in _CONDITIONS or word == "when" for word in before)


def _bears(row: Tagged, start: int, edge: int) -> bool:
    """Whether a word after the clause takes back or attributes what it says."""
    relative = next(
        (at for at in range(edge, len(row.raw)) if row.small[at] in ("who", "which", "whose")), None
    )
    rest = row.small[edge : relative if relative is not None else len(row.raw)]
    return any(word in _LATER for word in rest) or "according" in row.small[edge:]


def _loses(row: Tagged, places: tuple[int, ...], start: int, edge: int) -> bool:
    """Whether the words left out between the line's edges deny, doubt, attribute, or qualify a number."""
    kept = set(places)
    left = [row.small[at] for at in range(start, edge) if at not in kept]
    return any(_weighty(word) for word in left)
