"""What of an English sentence can stand alone on a screen: subject and verb, or a noun phrase."""

from __future__ import annotations

from collections.abc import Iterator

from .bearing import CLAIMING, attributed_after, bears, loses, told_before
from .doers import Subject, subjects
from .lexicon import TELLING
from .nouns import ASSERTED, MOST_WORDS, Line, clause_begins, names
from .phrases import verb_group, verbs
from .tags import NOUNS, PRONOUNS, Tagged
from .tails import Stop, stops
from .valency import SPARE
from .written import Quoted

LED = 0.8
"""Grade of a verb with which the part begins, its subject being told before."""

DEED = 0.5
"""Grade of a verb without its subject: better than a common noun, worse than a name."""

DOING = 0.5
"""Grade of one in "-ing": "Shrugging off a string of defeats"."""

_BESIDE = ("and", "but", "as", "when", "while", "after", "before", "although", "though")
"""Words with which begins what a denial does not reach; anything else left out would make it deny more."""

_BARE = 0.75
"""What a line keeps of its grade without its articles; our judgement."""

_QUOTED = 0.8
"""What a line that is part of a quotation keeps of its grade; our judgement."""

_LONGEST_LEAD = 5
"""Words of "according to …" at most in a line; our judgement."""

_LEAST_POINTING = 4
"""Words that a line with a pronoun as its subject has at least; our judgement."""

_BARE_PRESENT = ("VVB", "VHB", "VBB", "VDB")


def lines(row: Tagged, low: int, high: int, quoted: Quoted) -> Iterator[Line]:
    """Every line that the words from ``low`` to ``high`` hold, at most `MOST_WORDS` long.

    Args:
        row: the sentence.
        low: first word to use.
        high: one past the last.
        quoted: where the sentence quotes.
    """
    for start in range(low, high):
        spoken = quoted.spans[start] >= 0
        if clause_begins(row, start, low):
            yield from _clauses(row, start, high, quoted)
        yield from names(row, start, low, high, quoted=spoken)
    yield from _deeds(row, low, high)


def _clauses(row: Tagged, start: int, high: int, quoted: Quoted) -> Iterator[Line]:
    """The clause whose subject begins at ``start``, in every form in which it can be cut."""
    for subject in subjects(row, start) if row.tag(start) != "CJC" else ():
        verb = subject.verb
        spoken = quoted.spans[start] >= 0
        lead = _lead(row, start)
        past = row.tag(verb) in ("VVD", "VBD", "VHD")
        if not spoken and not lead and told_before(row, start, past=past):
            return
        after = verb_group(row, verb)
        if after > high or row.small[verb] in TELLING or _disagrees(row, start, subject.end, verb):
            continue
        grade = subject.grade * _standing(row, start)
        for stop in stops(row, verb, after):
            if stop.place > high:
                break
            if not spoken:
                for one in _formed(row, start, subject, stop, grade):
                    yield from _led(row, one, lead)
            elif quoted.within(tuple(range(start, stop.place))) and stop.place - start <= MOST_WORDS:
                yield Line(tuple(range(start, stop.place)), grade * stop.worth * _QUOTED, marked=True)


def _lead(row: Tagged, start: int) -> range:
    """The words before the clause at ``start`` that say whose claim it is: "According to police, | …"."""
    alone = row.small[0] == "according" and start <= _LONGEST_LEAD and row.stop(start)
    return range(start if alone and not any(row.stop(at) for at in range(1, start)) else 0)


def _led(row: Tagged, line: Line, lead: range) -> Iterator[Line]:
    """The line with what leads it in, where there is room for that."""
    if not lead:
        yield line
    for places in _fitting(row, (*lead, *line.places)) if lead and line.comma < 0 else ():
        yield Line(places, line.grade, next(place for place in places if place >= len(lead)))


def _standing(row: Tagged, start: int) -> float:
    """How well a clause that begins at ``start`` stands alone: less when it hangs on another, or points."""
    main = row.at(start - 1) not in ASSERTED or row.stop(start)
    if row.small[start] in ("there", "there's"):
        return 0.9
    if row.tag(start) in PRONOUNS or row.small[start] in ("i", "we", "you"):
        return 0.85
    return 1.3 if main else 1.0


def _formed(row: Tagged, start: int, subject: Subject, stop: Stop, grade: float) -> Iterator[Line]:
    """The clause up to ``stop`` with its subject as given, whole and without what is spare."""
    denied = any(
        row.small[at] in ("not", "never", "no") or "n't" in row.small[at] for at in range(start, stop.place)
    )
    if denied and not row.stop(stop.place) and row.at(stop.place) not in _BESIDE:
        return
    said = attributed_after(row, stop.place) if bears(row, stop.place, denied=denied) else ()
    if said is None:
        return
    after = verb_group(row, subject.verb)
    whole = (*subject.places, *range(subject.verb, stop.place))
    spare = {*stop.spare, *(at for at in range(subject.verb, after - 1) if row.small[at] in SPARE)}
    helper = _helper(row, subject.verb, after) if not denied and subject.places else -1
    forms = [whole]
    forms += [tuple(place for place in whole if place not in spare)] * bool(spare)
    forms += [tuple(place for place in forms[-1] if not helper <= place < helper + _helpers(row, helper))] * (
        helper >= 0
    )
    for step, inside in enumerate(forms):
        if loses(row, inside, start, stop.place):
            continue
        for places in _fitting(row, (*inside, *said)):
            if _standing(row, start) < 1.0 and len(places) < _LEAST_POINTING:
                continue
            worth = grade * stop.worth * 0.97**step * (0.8 if len(places) < 4 else 1.0)
            worth *= 1.0 if len(places) >= len((*inside, *said)) - 1 else _BARE
            yield Line(places, worth, next(place for place in places if place >= said[0]) if said else -1)


def _helper(row: Tagged, verb: int, after: int) -> int:
    """The place of an auxiliary that a headline does without: "is | opening"; -1 for none."""
    for at in range(verb, after - 1):
        if row.tag(at)[:2] in ("VH", "VB") and row.small[at] in (
            "has",
            "have",
            "is",
            "are",
            "was",
            "were",
            "had",
        ):
            following = next(
                (row.tag(to) for to in range(at + 1, after) if row.tag(to) not in ("AV0", "VBN")), ""
            )
            apart = row.tag(at + 1) == "AV0" and "VBN" in row.tags[at:after]
            return at if following in ("VVN", "VVG", "VVD") and not row.second[at] and not apart else -1
    return -1


def _helpers(row: Tagged, place: int) -> int:
    return 1 + (row.tag(place + 1) == "VBN")


def _deeds(row: Tagged, low: int, high: int) -> Iterator[Line]:
    """What somebody does or is doing who is named elsewhere: "and | will open a market", "Winning"."""
    for start in range(low, high):
        led = start - 1 >= low and row.at(start - 1) in ("and", "but", "then", "who", "which", "that")
        opens = start == low or (led and start - 1 == low)
        lexical = row.tag(start) in ("VVD", "VVZ") and start and row.tag(start - 1) in (*NOUNS, "AV0")
        if row.small[start] in CLAIMING | TELLING or row.tag(start + 1) == "CJT":
            continue
        if row.tag(start) == "VVG" and (opens or row.stop(start)):
            yield from _done(row, start, verbs(row, start + 1), high, DOING)
        elif (opens and (low or led)) or (lexical and not low):
            yield from _done(row, start, verb_group(row, start), high, DEED if lexical else LED)


def _done(row: Tagged, start: int, after: int, high: int, grade: float) -> Iterator[Line]:
    if not start < after <= high or told_before(row, start, past=True):
        return
    for stop in stops(row, start, after):
        if stop.place > high:
            return
        places = tuple(range(start, stop.place))
        if len(places) >= _LEAST_POINTING and not bears(row, stop.place, denied=False):
            for fitting in _fitting(row, places):
                yield Line(fitting, grade * stop.worth * (0.7 if row.tag(places[1]) == "PNP" else 1.0))


def _disagrees(row: Tagged, start: int, end: int, verb: int) -> bool:
    """Whether one thing is said to do what only several do: then what was read as its verb is none."""
    single = row.tag(end - 1) == "NN1" and "and" not in row.small[start:end] and row.second[end - 1] == ""
    return single and row.tag(verb) in _BARE_PRESENT


def _fitting(row: Tagged, places: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The words if they are few enough; less a leading or all articles if that makes them so."""
    if len(places) <= MOST_WORDS:
        yield places
        return
    if len(places) == MOST_WORDS + 1 and row.small[places[0]] in ("the", "a", "an"):
        yield places[1:]
        return
    shorter = tuple(place for place in places if not _article(row, place))
    if len(shorter) <= MOST_WORDS:
        yield shorter


def _article(row: Tagged, place: int) -> bool:
    """Whether the word is an article that a headline does without: not the one of "£5 a day" or of a name."""
    article = row.small[place] in ("the", "a", "an")
    return (
        article
        and row.tag(place - 1) not in ("CRD", "DT0", "NN0")
        and (place == 0 or row.raw[place].islower())
    )
