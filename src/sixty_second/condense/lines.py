"""What of an English sentence can stand alone on a screen: subject and verb, or a noun phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .bearing import attributed_after, bears, loses, told_before
from .lexicon import SPEECH, TELLING
from .nouns import ASSERTED, MOST_WORDS, Line, clause_begins, names
from .phrases import verb_group, verbs
from .doers import Subject, subjects
from .tags import NOUNS, PRONOUNS, Tagged
from .tails import SPARE, Stop, stops

DEED = 0.62
"""Grade of a verb without its subject: better than a common noun, worse than a name."""

DOING = 0.5
"""Grade of one in "-ing": "Shrugging off a string of defeats"."""

_BARE = 0.75
"""What a line keeps of its grade without its articles; our judgement."""

_LEAST_POINTING = 4
"""Words that a line with a pronoun as its subject has at least; our judgement."""

_BARE_PRESENT = ("VVB", "VHB", "VBB", "VDB")


def lines(row: Tagged, low: int, high: int, quoted: Sequence[bool]) -> Iterator[Line]:
    """Every line that the words from ``low`` to ``high`` hold, at most `MOST_WORDS` long.

    Args:
        row: the sentence.
        low: first word to use.
        high: one past the last.
        quoted: for each word, whether it stands inside a quotation.
    """
    for start in range(low, high):
        if clause_begins(row, start, low):
            yield from _clauses(row, start, high, quoted)
        yield from names(row, start, low, high, quoted=quoted[start])
    yield from _deeds(row, low, high)


def _clauses(row: Tagged, start: int, high: int, quoted: Sequence[bool]) -> Iterator[Line]:
    """The clause whose subject begins at ``start``, in every form in which it can be cut."""
    for subject in subjects(row, start) if row.tag(start) != "CJC" else ():
        verb = subject.verb
        if told_before(row, start, past=row.tag(verb) in ("VVD", "VBD", "VHD")):
            return
        after = verb_group(row, verb)
        if after > high or row.small[verb] in TELLING or _disagrees(row, start, subject.end, verb):
            continue
        if quoted[start] and not row.raw[start][0] in "\"'“‘«":
            continue
        grade = subject.grade * _standing(row, start)
        for stop in stops(row, verb, after):
            if stop.place > high:
                break
            yield from _formed(row, start, subject, stop, grade)


def _standing(row: Tagged, start: int) -> float:
    """How well a clause that begins at ``start`` stands alone: less when it hangs on another, or points."""
    main = row.at(start - 1) not in ASSERTED or row.stop(start)
    if row.small[start] in ("there", "there's"):
        return 0.9
    if row.tag(start) in PRONOUNS or row.small[start] in ("i", "we", "you"):
        return 0.75
    return 1.3 if main else 1.0


def _formed(row: Tagged, start: int, subject: Subject, stop: Stop, grade: float) -> Iterator[Line]:
    """The clause up to ``stop`` with its subject as given, whole and without what is spare."""
    denied = any(
        row.small[at] in ("not", "never", "no") or "n't" in row.small[at] for at in range(start, stop.place)
    )
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
    """The place of an auxiliary that a headline does without: "has | been sold", "is | opening"; -1 for none."""
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
            return at if following in ("VVN", "VVG", "VVD") and not row.second[at] else -1
    return -1


def _helpers(row: Tagged, place: int) -> int:
    return 1 + (row.tag(place + 1) == "VBN")


def _deeds(row: Tagged, low: int, high: int) -> Iterator[Line]:
    """What somebody does or is doing who is named elsewhere: "and | will open a market", "Winning the cup"."""
    for start in range(low, high):
        led = start - 1 >= low and row.at(start - 1) in ("and", "but", "then", "who", "which", "that")
        opens = start == low or (led and start - 1 == low)
        lexical = row.tag(start) in ("VVD", "VVZ") and start and row.tag(start - 1) in (*NOUNS, "AV0")
        if row.tag(start) == "VVG" and (opens or row.stop(start)):
            yield from _done(row, start, verbs(row, start + 1), high, DOING)
        elif (opens and (low or led)) or (lexical and row.small[start] not in SPEECH and not low):
            yield from _done(row, start, verb_group(row, start), high, DEED)


def _done(row: Tagged, start: int, after: int, high: int, grade: float) -> Iterator[Line]:
    if not start < after <= high or told_before(row, start, past=True):
        return
    for stop in stops(row, start, after):
        if stop.place > high:
            return
        places = tuple(range(start, stop.place))
        if _LEAST_POINTING <= len(places) and not bears(row, stop.place, denied=False):
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
