"""Where a sentence that is long for one beat may be divided over two: between clauses, never inside one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from .lexicon import SPEECH, SUBJECTS, words_of
from .phrases import TIMES, noun_phrase, past_relative, verb_group
from .plain_pauses import plain_worth
from .tags import ADJECTIVES, DETERMINERS, LINKS, NOUNS, VERBS, Tagged, tagged
from .text import quotes
from .tongues import ENGLISH, Tongue

CLAUSES = 0.8
"""Worth from which a pause is one between clauses; a lesser one is for what must be told. Our judgement."""

_JOINING = words_of("and but so yet or")
_SUBORDINATE = words_of(
    "because while although though after before when whenever where since until if unless whereas as once"
)
_APART = words_of("after before since until despite amid during following")
_SET_APART = _APART | words_of("with without including among because like unlike besides")
_PHRASE_WORDS = 7
"""Words at least in a phrase that is told by itself; our judgement."""

_RELATIVE = words_of("who which whose whom")
_LEADING_ON = words_of("such besides even just only now especially particularly including")
_CONTENT_NOUNS = words_of(
    "fact idea claim claims belief view notion hope fear news sign evidence besides so such"
)
"""Nouns and words that are nothing without the "that" after them."""

_DOING = ("VVG", "VBG", "VHG", "VDG")
_DASHES = ("-", "--", "–", "—")


@dataclass(frozen=True, slots=True)
class Limits:
    """The least that a part may take, and what it must stay under, milliseconds."""

    least_ms: int
    most_ms: int


def divided(
    text: str,
    estimate: Callable[[str], int],
    limits: Limits,
    *,
    worth: float = CLAUSES,
    parts: int = 2,
    tongue: Tongue = ENGLISH,
) -> tuple[str, ...]:
    """The sentence in its own words and punctuation over at most ``parts`` parts; empty when it cannot be.

    It is divided at a dash, semicolon or colon, before a clause with a verb of its own, or after an opening
    clause: never inside a quotation or brackets, nor so that only who says it is left.

    Args:
        text: the sentence.
        estimate: milliseconds that a text takes.
        limits: of each part.
        worth: of a pause, at least.
        parts: 2 or 3.
        tongue: its language; in one that nothing is known of, only punctuation counts.
    """
    words = text.split(" ")
    places = [(place, good) for place, good in _places(text, tongue) if good >= worth]
    best: tuple[float, tuple[str, ...]] | None = None
    for place, good in places:
        pair = _part(words[:place]), _part(words[place:])
        times = [estimate(part) for part in pair]
        if min(times) < limits.least_ms or max(times) >= limits.most_ms:
            continue
        score = good - abs(times[0] - times[1]) / limits.most_ms
        if best is None or score > best[0]:
            best = score, pair
    if best or parts < 3:
        return best[1] if best else ()
    return _in_three(words, [place for place, _ in places], limits, estimate)


def _in_three(
    words: list[str], places: list[int], limits: Limits, estimate: Callable[[str], int]
) -> tuple[str, ...]:
    """Up to three parts, each as long as it may be."""
    parts: list[str] = []
    start = 0
    while start < len(words) and len(parts) < 3:
        ends = [place for place in places if place > start] + [len(words)]
        fitting = [
            end for end in ends if limits.least_ms <= estimate(_part(words[start:end])) < limits.most_ms
        ]
        if not fitting:
            return ()
        parts.append(_part(words[start : fitting[-1]]))
        start = fitting[-1]
    return tuple(parts) if start == len(words) else ()


def _part(words: list[str]) -> str:
    """The words without a dash at either edge."""
    return " ".join(words).strip("-–— ")


@lru_cache(maxsize=512)
def _places(text: str, tongue: Tongue) -> tuple[tuple[int, float], ...]:
    """Places (number of words before it) where the sentence may be divided, with how good each is."""
    return tuple(pauses(text, text.split(" "), tongue))


def pauses(text: str, words: list[str], tongue: Tongue) -> Iterator[tuple[int, float]]:
    guarded = quotes(text)
    row = tagged(text) if tongue.english else None
    if row is not None and len(row.raw) != len(words):
        return
    offset, depth = 0, 0
    for place in range(1, len(words)):
        offset += len(words[place - 1]) + 1
        depth += sum((char in "([") - (char in ")]") for char in words[place - 1])
        if depth or any(start < offset < end for start, end in guarded.spans):
            continue
        worth = _worth(row, place) if row is not None else plain_worth(words, place, tongue)
        if worth:
            yield place, worth


def _worth(row: Tagged, place: int) -> float:
    """How good a pause before the word at ``place`` is: 0 for none, 3 for the best."""
    if not _possible(row, place) or _announces(row, place):
        return 0.0
    if not _whole(row, place):
        return _opening(row, place) or _listed(row, place)
    if _set_in(row, place):
        return 0.0
    if _broken(row, place):
        return 3.0 if _verb_in(row, place, len(row.raw)) else 1.5 * (len(row.raw) - place > 4)
    comma = row.raw[place - 1].rstrip("\"'”’").endswith(",")
    if row.at(place) in _JOINING:
        return _joining(row, place, comma=comma)
    if _resumed(row, place) or (row.at(place - 1) in TIMES and row.at(place) in ("after", "before", "since")):
        return 0.0
    if row.at(place) in _SUBORDINATE and clause_at(row, place + 1, plain=row.at(place) == "as"):
        return 2.2 if comma else 1.5
    if row.at(place) in _RELATIVE and row.tag(place - 1) not in ("PRP", "PRF"):
        return 2.2 if comma else 0.9
    if comma and row.tag(place) in _DOING:
        return 0.0 if row.tag(place - 1) in _DOING else 1.2
    if comma and row.small[place] in ("a", "an") and _verb_in(row, place, len(row.raw)):
        return 1.0
    return _trailing(row, place, comma=comma) or _lesser(row, place)


def _possible(row: Tagged, place: int) -> bool:
    """Whether a pause is to be thought of at all: after punctuation, or before a word that joins."""
    if row.tag(place - 1) in ("CJC", "CJT") or row.at(place - 1) in _LEADING_ON:
        return False
    described = row.at(place) == "as" and (row.tag(place - 1) == "VVN" or row.at(place - 1) == "such")
    counted = row.at(place) == "or" and row.tag(place + 1) == "CRD"
    if described or counted or (row.at(place) == "that" and row.at(place - 1) in _CONTENT_NOUNS):
        return False
    joins = (
        row.tag(place) in ("CJC", "CJT", "PRP", "TO0", "VVN")
        or row.at(place) in _JOINING | _SUBORDINATE | _RELATIVE
    )
    return row.at(place) != "according" and (joins or row.stop(place) or row.at(place) == "that")


def _resumed(row: Tagged, place: int) -> bool:
    """Whether what begins here only describes a subject that still waits for its verb."""
    if not row.raw[place - 1].endswith(","):
        relative = row.at(place) in _RELATIVE or row.at(place) == "that"
        return relative and past_relative(row, place) > 0
    following = next((at for at in range(place + 1, len(row.raw)) if row.raw[at - 1].endswith(",")), 0)
    return bool(following) and row.tag(following) != "CJC" and verb_group(row, following) > following


def _lesser(row: Tagged, place: int) -> float:
    """How good a pause is that only a sentence which must be told may have: before "that" or a phrase."""
    if not _FEWEST < place < len(row.raw) - _FEWEST:
        return 0.0
    named = row.tag(place - 1) in NOUNS
    if row.at(place) == "that" and row.tag(place) == "PNQ" and named:
        return 0.8 if verb_group(row, place + 1) > place + 1 else 0.0
    if row.tag(place) == "CJT":
        return 0.4
    timed = row.tag(place - 1) in ("AV0", "CRD") and row.tag(place) == "PRP"
    return 0.2 if (named and row.tag(place) in ("PRP", "TO0", "VVN")) or timed else 0.0


def _listed(row: Tagged, place: int) -> float:
    """How good a pause is between the items of a list that a sentence begins with: the least there is."""
    following = row.tag(place) in DETERMINERS | ADJECTIVES | NOUNS | {"CRD", "DT0"}
    comma = row.raw[place - 1].endswith(",") and row.tag(place - 1) in NOUNS
    return 0.1 if comma and following and _FEWEST < place < len(row.raw) - _FEWEST else 0.0


_FEWEST = 4
"""Words at least on either side of a lesser pause; our judgement."""


def _trailing(row: Tagged, place: int, *, comma: bool) -> float:
    """How good a pause is before a phrase that is set apart: "…, with two days left", "… despite rain"."""
    if row.tag(place) != "PRP" or len(row.raw) - place < _PHRASE_WORDS:
        return 0.0
    after = noun_phrase(row, place + 1)
    doing = row.at(place) == "with" and row.tag(after) == "VVG" and after > place + 1
    if doing or (comma and row.at(place) in _SET_APART):
        return 0.9
    return 0.8 if row.at(place) in _APART and row.tag(place - 1) in NOUNS | {"AV0", "CRD"} else 0.0


def _joining(row: Tagged, place: int, *, comma: bool) -> float:
    """How good a pause before an "and" is: best before a subject with its verb, none in a list."""
    if row.tag(place - 1) in ADJECTIVES and not comma:
        return 0.0
    if clause_at(row, place + 1, plain=not comma) and (comma or _verb_since(row, place)):
        return 2.6 if comma else 1.4
    if comma and row.tag(place + 1) == "CJT":
        return 1.8
    bare_form = comma and row.tag(place + 1) in ("VVI", "VBI", "VHI")
    again = bare_form or verb_group(row, place + 1) > place + 1
    if again and row.tag(place - 1) not in VERBS:
        return 2.0 if comma else 0.9
    return 0.0


def _set_in(row: Tagged, place: int) -> bool:
    """Whether a pair of dashes holds what is set into a clause that goes on after it."""
    dashes = [at for at in range(1, len(row.raw)) if row.raw[at - 1][-1] in "-–—" or row.raw[at] == "--"]
    if len(dashes) < 2 or not dashes[0] - 1 <= place <= dashes[-1]:
        return False
    return not clause_at(row, dashes[-1])


def _verb_since(row: Tagged, place: int) -> bool:
    """Whether a verb stands between ``place`` and the punctuation or the link before it."""
    start = place
    while start and not (row.stop(start) and start < place) and row.tag(start - 1) not in LINKS | {"CJC"}:
        start -= 1
    return _verb_in(row, start, place)


def _broken(row: Tagged, place: int) -> bool:
    """Whether a semicolon, colon or dash stands here."""
    mark = row.raw[place - 1][-1]
    if _set_in(row, place):
        return False
    return place > 1 and (mark in ";:—–" or row.raw[place] in _DASHES or row.raw[place - 1] in _DASHES)


def _verb_in(row: Tagged, start: int, end: int) -> bool:
    return any(row.finite(place) for place in range(start, end))


def clause_at(row: Tagged, start: int, *, plain: bool = False) -> bool:
    """Whether a subject with its verb begins at ``start``, a word or a phrase before it allowed."""
    while row.tag(start) == "AV0" and not row.stop(start + 1):
        start += 1
    end = noun_phrase(row, start, subject=True)
    if end == start and row.at(start) not in SUBJECTS:
        return False
    end = max(end, start + 1)
    while row.tag(end) == "PRP" and not row.stop(end):
        longer = noun_phrase(row, end + 1)
        if longer == end + 1:
            return False
        end = longer
    if verb_group(row, end) > end and not row.stop(end):
        return True
    inserted = row.tag(end) in LINKS | {"VVN"} or row.raw[end - 1].endswith(",")
    return inserted and not plain and _verb_in(row, end, len(row.raw)) and row.tag(end) != "CJC"


def _whole(row: Tagged, place: int) -> bool:
    """Whether the words before ``place`` have a verb that does not hang on an "as", "who" or "that"."""
    verbs = openers = at = 0
    while at < place:
        after = verb_group(row, at)
        verbs += after > at
        hangs = _clausal(row, at) or (row.tag(at) in LINKS and row.at(at) not in _NO_CLAUSE)
        openers += hangs and not verbs
        at = max(at + 1, after)
    return verbs > openers


_NO_CLAUSE = ("as", "than")


def main_clause(text: str) -> bool:
    """Whether an English text has a verb that hangs on nothing before it."""
    row = tagged(text)
    return _whole(row, len(row.raw))


def _clausal(row: Tagged, at: int) -> bool:
    """Whether a word that the tagger takes for a preposition opens a clause: "after | officials found …"."""
    return row.tag(at) in ("PRP", "CJS") and row.at(at) in _SUBORDINATE and clause_at(row, at + 1)


def _opening(row: Tagged, place: int) -> float:
    """How good a pause is after what comes before the subject: a clause of its own, or a mere phrase."""
    first = row.tag(0) in LINKS | {"PRP", "VVG", "VVN", "AV0"} or _clausal(row, 0)
    commas = [at for at in range(1, place + 1) if row.raw[at - 1].endswith(",")]
    broken = any(word in _DASHES or word[-1] in "—–;:" for word in row.raw[:place])
    if not first or broken or not commas or commas[-1] != place or not clause_at(row, place):
        return 0.0
    if _verb_in(row, 0, place):
        return 1.0
    return 0.8 if place >= _PHRASE_WORDS else 0.0


def _announces(row: Tagged, place: int) -> bool:
    """Whether a quotation follows that the words before ``place`` announce: "Lee said:"."""
    return row.raw[place - 1].endswith(":") and row.small[place - 1] in SPEECH
