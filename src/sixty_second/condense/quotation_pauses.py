"""Where a quotation may be divided: between its sentences, or where the speaker's clauses meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .clauses import clause_at, main_clause
from .clauses import pauses as clause_pauses
from .lexicon import HEDGES, SPEECH, SUBJECTS, TITLES, words_of
from .tags import LINKS, NOUNS, Tagged, tagged
from .text import CLOSERS, STOPS, bare
from .tongues import ENGLISH, UNKNOWN

SENTENCE = 4.0
"""Worth of a pause between two sentences: more than any inside one, as `clauses` counts."""

_SPLICED = 1.6
"""Worth of a comma between two main clauses, as people speak: "We lost, we go on." Our judgement."""

_LEADING = LINKS | {"CJC", "PRP", "PRF", "AT0", "DPS", "XX0"}
_LEADING_WORDS = words_of("now even just only especially particularly")
"""Tags and words that no part ends on: they lead on to what follows."""

_DASHES = ("-", "--", "–", "—")
_THINKING = words_of("think guess mean suppose know believe")
_OVER_BOTH = (
    HEDGES | SPEECH | words_of("feel know guess suppose sure mean see that when because like want wish")
)
"""Words that can hold for both clauses round an "and": no full stop may come between them."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause before the word at ``place``; ``stopped`` when a full stop may stand there."""

    place: int
    worth: float
    stopped: bool


def pauses(words: Sequence[str], *, english: bool) -> Iterator[Pause]:
    """The places where quoted words that nothing interrupts may be divided, in order.

    Args:
        words: white-space words of one or more sentences.
        english: whether their grammar is known; if not, only punctuation counts.
    """
    start = 0
    for place in range(1, len(words) + 1):
        last = place == len(words)
        if not last and not sentence_ends(words[place - 1], words[place]):
            continue
        for pause in _inside(words[start:place], english=english):
            yield Pause(start + pause.place, pause.worth, pause.stopped)
        if not last:
            yield Pause(place, SENTENCE, stopped=True)
        start = place


def sentence_ends(word: str, following: str) -> bool:
    """Whether a sentence ends with ``word``, a title's or an initial's full stop aside."""
    core = word.rstrip(CLOSERS)
    short = (
        bare(word) in TITLES or (core.endswith(".") and len(bare(core)) == 1) or "." in core[:-1].rstrip(".")
    )
    opened = following.lstrip("\"'“‘«([")[:1]
    return core[-1:] in tuple(STOPS) and not short and (opened.isupper() or opened.isdigit())


def _inside(words: Sequence[str], *, english: bool) -> Iterator[Pause]:
    """The pauses inside one sentence."""
    text = " ".join(words)
    found = dict(clause_pauses(text, list(words), ENGLISH if english else UNKNOWN))
    row = tagged(text) if english else None
    for place in range(1, len(words)):
        worth = found.get(place, 0.0)
        if row is not None:
            worth = max(worth, _spliced(row, place)) * _parted(row, place)
        if worth:
            yield Pause(place, worth, stopped=row is not None and _stopped(row, place))


def _parted(row: Tagged, place: int) -> bool:
    """Whether neither side of a pause asks for the other, as people speak: "a place | where", "even | if"."""
    if row.raw[place - 1] in _DASHES or row.tag(place - 1) in _LEADING:
        return False
    if row.at(place) in ("a", "an"):
        return row.raw[place - 1][-1] in ";:—–"
    described = row.tag(place - 1) in NOUNS and row.at(place) in ("when", "where")
    leading = row.at(place - 1) in _LEADING_WORDS or row.tag(place - 1)[:2] == "VB"
    return row.stop(place) or not (described or leading)


def _spliced(row: Tagged, place: int) -> float:
    """How good a pause is between two main clauses with only a comma between."""
    if not row.raw[place - 1].endswith(",") or row.at(place) not in SUBJECTS - {"who"}:
        return 0.0
    opened = any(row.tag(at) in ("CJS", "AVQ") for at in range(place))
    aside = row.at(place + 1) in _THINKING or row.stop(place + 1)
    if opened or aside or not row.finite(place + 1):
        return 0.0
    return _SPLICED * _stands(row, place)


def _stopped(row: Tagged, place: int) -> bool:
    """Whether a full stop may stand before ``place``: a main clause on either side, nothing over both."""
    dashed = row.raw[place] in _DASHES
    begin = place + dashed
    joined = row.at(begin) in ("and", "but")
    if not (joined or dashed or row.raw[place - 1][-1] in ";—–"):
        return False
    if _OVER_BOTH.intersection(row.small[:place]):
        return False
    return clause_at(row, begin + joined, plain=True) and _stands(row, place)


def _stands(row: Tagged, end: int) -> bool:
    """Whether the words before ``end`` have a main clause."""
    return main_clause(" ".join(row.raw[:end]).rstrip("-–—,;: "))
