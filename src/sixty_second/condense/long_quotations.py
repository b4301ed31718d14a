"""Where a quotation too long for one beat is divided: each part in its own marks, who speaks in the first."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .attribution import SAYING, attribution, attribution_first
from .clauses import CLAUSES, Limits, _clause_at, _pauses, main_clause
from .lexicon import HEDGES, SPEECH, SUBJECTS, TELLING, TITLES, words_of
from .tags import LINKS, NOUNS, Tagged, tagged
from .text import CLOSERS, OPENERS, STOPS, balanced, bare, full_stop, quotes, sentence_case

SENTENCE = 4.0
"""Worth of a pause between two sentences of a quotation: more than any inside one."""

_SPLICED = 1.6
"""Worth of a comma between two main clauses, as people speak: "We lost, we go on." Our judgement."""

_ATTRIBUTED = 1.0
"""Worth from which a pause may be filled by who speaks: not before "that". Our judgement."""

_LEADING = LINKS | {"CJC", "PRP", "PRF", "AT0", "DPS", "XX0"}
_LEADING_WORDS = words_of("now even just only especially particularly")
"""Tags and words that no part ends on: they lead on to what follows."""

_DASHES = ("-", "--", "–", "—")
_THINKING = words_of("think guess mean suppose know believe")

_OVER_BOTH = (
    HEDGES | SPEECH | words_of("feel know guess suppose sure mean see that when because like want wish")
)
"""Words that can hold for both clauses round an "and": no full stop may come between them."""

_MOST_CUTS = 12
"""Places at most among which three parts are chosen; bounds the work."""


@dataclass(frozen=True, slots=True)
class _Speech:
    """A sentence that is a quotation: ``head`` before it, ``tail`` an inverted attribution after it.

    ``words`` are those of all its pieces, a word's ``piece`` the quotation it stands in, and ``outside`` what
    stands before each piece. ``marks`` are each piece's.
    """

    words: tuple[str, ...]
    piece: tuple[int, ...]
    outside: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    tail: str


@dataclass(frozen=True, slots=True)
class _Cut:
    """A pause before the word at ``place``; ``stopped`` when what comes after it is a sentence."""

    place: int
    worth: float
    stopped: bool


def quotation_parts(
    text: str,
    estimate: Callable[[str], int],
    limits: Limits,
    *,
    worth: float = CLAUSES,
    parts: int = 2,
    english: bool = True,
) -> tuple[str, ...]:
    """The quotation over at most ``parts`` parts, each in its own marks; empty when it cannot be.

    It is divided between its sentences or its clauses. Who says it is told in the first part, before the
    quotation where its words can go first (`attribution_first`), else after what the first part quotes::

        Lee said: "We will not go back to what we had."   "We went yesterday," said Lee, a teacher.
        "And we will not ask for it."                     "Nobody was there."

    Args:
        text: a sentence that is a quotation, with or without who says it.
        estimate: milliseconds that a text takes.
        limits: of each part.
        worth: of a pause, at least, as in `clauses.divided`.
        parts: 2 or 3.
        english: whether its grammar is known; if not, only punctuation counts.
    """
    speech = _speech(attribution_first(text) if english else text, english=english)
    if speech is None:
        return ()
    least = max(worth, _ATTRIBUTED) if speech.tail else worth
    cuts = [cut for cut in _cuts(speech, english=english) if cut.worth >= least]
    for count in range(1, parts):
        if count > 1:
            cuts = sorted(sorted(cuts, key=lambda cut: -cut.worth)[:_MOST_CUTS], key=lambda cut: cut.place)
        found = [_said(speech, chosen) for chosen in itertools.combinations(cuts, count)]
        best: tuple[float, tuple[str, ...]] | None = None
        for chosen, said in zip(itertools.combinations(cuts, count), found, strict=True):
            times = [estimate(part) for part in said]
            if min(times) < limits.least_ms or max(times) >= limits.most_ms or not all(map(balanced, said)):
                continue
            score = min(cut.worth for cut in chosen) - (max(times) - min(times)) / limits.most_ms
            if best is None or score > best[0]:
                best = score, said
        if best:
            return best[1]
    return ()


def _speech(text: str, *, english: bool) -> _Speech | None:
    """The text as a quotation with its attribution; None when it is something else, too."""
    spans = quotes(text).spans
    if not spans or not balanced(text) or any(start >= end for start, end in spans):
        return None
    edges = [0, *(end + 1 for _, end in spans)]
    outside = [text[edge : start - 1].strip() for edge, (start, _) in zip(edges, spans, strict=False)]
    tail = text[edges[-1] :].strip().strip(".")
    found = attribution(text) if english else None
    if tail and not (found and found.inverted and not found.rest and len(spans) == 1):
        return None
    if not _announced(outside[0], text[spans[0][0] :]) or any(
        other and not (found and found.rest) for other in outside[1:]
    ):
        return None
    quoted = [text[start:end].split() for start, end in spans]
    return _Speech(
        tuple(word for words in quoted for word in words),
        tuple(number for number, words in enumerate(quoted) for _ in words),
        tuple(outside),
        tuple((text[start - 1], OPENERS[text[start - 1]]) for start, _ in spans),
        found.words if found and tail else "",
    )


def _announced(head: str, quoted: str) -> bool:
    """Whether a whole quotation follows the words: none, or "Lee said:"."""
    if not head:
        return True
    whole = quoted[:1].isupper() or not quoted[:1].isalpha()
    said = any(bare(word) in SAYING or bare(word) in TELLING for word in head.split())
    return head.endswith(":") or (head.endswith(",") and whole and said)


def _cuts(speech: _Speech, *, english: bool) -> Iterator[_Cut]:
    """The places where the quotation may be divided, in order."""
    start = 0
    for place in range(1, len(speech.words) + 1):
        last = place == len(speech.words)
        piece_ends = last or speech.piece[place] != speech.piece[place - 1]
        if not piece_ends and not _sentence_ends(speech.words[place - 1], speech.words[place]):
            continue
        yield from _inside(speech.words[start:place], start, english=english)
        if not last and _sentence_ends(speech.words[place - 1], speech.words[place], anew=not piece_ends):
            yield _Cut(place, SENTENCE, stopped=True)
        start = place


def _inside(words: tuple[str, ...], start: int, *, english: bool) -> Iterator[_Cut]:
    """The pauses inside one sentence of the quotation."""
    text = " ".join(words)
    pauses = dict(_pauses(text, list(words), english=english))
    row = tagged(text) if english else None
    for place in range(1, len(words)):
        worth = pauses.get(place, 0.0)
        if row is not None:
            worth = max(worth, _spliced(row, place)) * _parted(row, place)
        if worth:
            yield _Cut(start + place, worth, stopped=row is not None and _stopped(row, place))


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
    """How good a pause is between two main clauses with a comma only between."""
    if not row.raw[place - 1].endswith(",") or row.at(place) not in SUBJECTS - {"who"}:
        return 0.0
    opened = any(row.tag(at) in ("CJS", "AVQ") for at in range(place))
    aside = row.at(place + 1) in _THINKING or row.stop(place + 1)
    if opened or aside or not row.finite(place + 1):
        return 0.0
    return _SPLICED * main_clause(_plain(" ".join(row.raw[:place])))


def _stopped(row: Tagged, place: int) -> bool:
    """Whether a full stop may stand before ``place``: a main clause on either side, nothing over both."""
    dashed = row.raw[place] in _DASHES
    begin = place + dashed
    joined = row.at(begin) in ("and", "but")
    if not (joined or dashed or row.raw[place - 1][-1] in ";—–"):
        return False
    if _OVER_BOTH.intersection(row.small[:place]):
        return False
    return _clause_at(row, begin + joined, plain=True) and main_clause(_plain(" ".join(row.raw[:place])))


def _plain(text: str) -> str:
    return text.strip("-–—,;:. ")


def _sentence_ends(word: str, following: str, *, anew: bool = True) -> bool:
    """Whether a sentence ends with ``word``; a comma before an attribution that ended one counts."""
    if not anew:
        return following[:1].isupper()
    core = word.rstrip(CLOSERS)
    short = bare(word) in TITLES or (core.endswith(".") and len(bare(core)) == 1) or "." in core[:-1]
    opened = following.lstrip("\"'“‘«([")[:1]
    return core[-1:] in STOPS and core[-1:] != "" and not short and (opened.isupper() or opened.isdigit())


def _said(speech: _Speech, cuts: tuple[_Cut, ...]) -> tuple[str, ...]:
    """The parts between the cuts."""
    edges = [0, *(cut.place for cut in cuts), len(speech.words)]
    out = []
    for number, (low, high) in enumerate(itertools.pairwise(edges)):
        begins = number > 0 and cuts[number - 1].stopped
        ends = number == len(cuts) or cuts[number].stopped
        tail = speech.tail if number == 0 else ""
        out.append(_part(speech, low, high, begins=begins, ends=ends, tail=tail))
    return tuple(out)


def _part(speech: _Speech, low: int, high: int, *, begins: bool, ends: bool, tail: str) -> str:
    """The words from ``low`` to ``high`` in the marks of their pieces, with what stands before each piece."""
    out: list[str] = []
    for piece, run in itertools.groupby(range(low, high), key=speech.piece.__getitem__):
        places = list(run)
        words = " ".join(speech.words[place] for place in places).strip("-–— ")
        if places[0] == low and begins:
            words = sentence_case(words)
        if places[-1] == high - 1:
            words = _paused(words, ends=ends, attributed=bool(tail))
        if places[0] == 0 or speech.piece[places[0] - 1] != piece:
            out.append(speech.outside[piece])
        opener, closer = speech.marks[piece]
        out.append(f"{opener}{words}{closer}")
    if tail:
        out.append(tail + ("." if ends else ","))
    return " ".join(word for word in out if word)


def _paused(words: str, *, ends: bool, attributed: bool) -> str:
    """The words with the punctuation that a part ends on: a full stop, or a comma before who says it."""
    if attributed:
        return words if words[-1] in "?!…" else words.rstrip(",;:.–— ") + ","
    return full_stop(words) if ends else words
