"""A quotation too long for one beat over two or three: each part in its own marks, the first says whose."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .attribution import SAYING, attribution, attribution_first
from .clauses import CLAUSES, Limits, main_clause
from .lexicon import TELLING
from .quotation_pauses import SENTENCE, Pause, pauses
from .text import OPENERS, balanced, bare, full_stop, quotes, sentence_case

_ATTRIBUTED = 1.0
"""Worth from which a pause may be filled by who speaks, and that of the pause after what leads up to a
quotation. Our judgement."""

_MOST_LETTERS = 2_000
"""A longer quotation fits no three beats; bounds the work."""

_MOST_PAUSES = 12
"""Places at most among which three parts are chosen; bounds the work."""


@dataclass(frozen=True, slots=True)
class _Speech:
    """A sentence that is a quotation, in one piece or in several that who speaks stands between.

    Attributes:
        words: of all its pieces.
        piece: for each word, the number of its piece.
        before: for each piece, what stands before it outside the marks; may be empty.
        marks: for each piece, its two.
        after: the inverted attribution that follows it; may be empty.
    """

    words: tuple[str, ...]
    piece: tuple[int, ...]
    before: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    after: str


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
    quotation where the words can go first (`attribution_first`), else after what the first part quotes::

        Lee said: "We will not go back to what we had."   "We went yesterday," said Lee, a teacher.
        "And we will not ask for it."                     "Nobody was there."

    Args:
        text: a sentence that is a quotation, with or without who says it.
        estimate: milliseconds that a text takes.
        limits: of each part.
        worth: of a pause, at least, as in `clauses.divided`; a lesser one than between clauses divides none.
        parts: 2 or 3.
        english: whether its grammar is known; if not, only punctuation counts.
    """
    if len(text) > _MOST_LETTERS:
        return ()
    speech = _speech(attribution_first(text) if english else text, english=english)
    if speech is None:
        return ()
    least = max(worth, _ATTRIBUTED if speech.after else CLAUSES)
    found = [pause for pause in _all_pauses(speech, english=english) if pause.worth >= least]
    best = _best(speech, [(pause,) for pause in found], estimate, limits)
    if best or parts < 3:
        return best
    clearest = sorted(found, key=lambda pause: -pause.worth)[:_MOST_PAUSES]
    pairs = itertools.combinations(sorted(clearest, key=lambda pause: pause.place), 2)
    return _best(speech, list(pairs), estimate, limits)


def _best(
    speech: _Speech, choices: Sequence[tuple[Pause, ...]], estimate: Callable[[str], int], limits: Limits
) -> tuple[str, ...]:
    """The parts within the limits, at the clearest pauses and of the most even length; empty for none."""
    best: tuple[float, tuple[str, ...]] = (float("-inf"), ())
    for chosen in choices:
        said = _parts(speech, chosen)
        times = [estimate(part) for part in said]
        if min(times) < limits.least_ms or max(times) >= limits.most_ms or not all(map(balanced, said)):
            continue
        score = min(pause.worth for pause in chosen) - (max(times) - min(times)) / limits.most_ms
        if score > best[0]:
            best = score, said
    return best[1]


def _speech(text: str, *, english: bool) -> _Speech | None:
    """The text as a quotation with its attribution; None when it is something else, too."""
    spans = quotes(text).spans
    if not spans or not balanced(text) or any(not text[start:end].strip() for start, end in spans):
        return None
    edges = [0, *(end + 1 for _, end in spans)]
    before = [text[edge : start - 1].strip() for edge, (start, _) in zip(edges, spans, strict=False)]
    after = text[edges[-1] :].strip().strip(".")
    found = attribution(text) if english else None
    inverted = found is not None and found.inverted and not found.rest
    interrupted = found is not None and found.rest != ""
    if (after and not inverted) or (any(before[1:]) and not interrupted):
        return None
    if not _announced(before[0], text[spans[0][0] :]):
        return None
    quoted = [text[start:end].split() for start, end in spans]
    return _Speech(
        words=tuple(itertools.chain.from_iterable(quoted)),
        piece=tuple(number for number, words in enumerate(quoted) for _ in words),
        before=tuple(before),
        marks=tuple((text[start - 1], OPENERS[text[start - 1]]) for start, _ in spans),
        after=found.words if found and after else "",
    )


def _announced(head: str, quoted: str) -> bool:
    """Whether a whole quotation follows the words: none, or "Lee said:"."""
    if not head:
        return True
    whole = quoted[:1].isupper() or not quoted[:1].isalpha()
    return head.endswith(":") or (head.endswith(",") and whole and bool(_saying(head)))


def _saying(head: str) -> list[int]:
    """The places of the verbs of saying among the words."""
    return [place for place, word in enumerate(head.split()) if bare(word) in SAYING | TELLING]


def _leads_up(head: str) -> bool:
    """Whether the words before a quotation tell more than who speaks: "Lee left the room, saying:"."""
    said = _saying(head)
    return bool(said) and main_clause(" ".join(head.split()[: said[-1]]).rstrip(",;: "))


def _all_pauses(speech: _Speech, *, english: bool) -> Iterator[Pause]:
    """The places where it may be divided, in order; 0 is between what leads up to the quotation and it."""
    if english and _leads_up(speech.before[0]):
        yield Pause(0, _ATTRIBUTED, stopped=False)
    low = 0
    for piece in range(len(speech.marks)):
        words = [word for word, owner in zip(speech.words, speech.piece, strict=True) if owner == piece]
        if piece and words[0][:1].isupper():
            yield Pause(low, SENTENCE, stopped=True)
        for pause in pauses(words, english=english):
            yield Pause(low + pause.place, pause.worth, pause.stopped)
        low += len(words)


def _parts(speech: _Speech, chosen: tuple[Pause, ...]) -> tuple[str, ...]:
    """The parts between the pauses."""
    edges = [0, *(pause.place for pause in chosen), len(speech.words)]
    out = []
    for number, (low, high) in enumerate(itertools.pairwise(edges)):
        begins = number > 0 and chosen[number - 1].stopped
        ends = number == len(chosen) or chosen[number].stopped
        attributed = bool(speech.after) and number == 0
        part = [_quoted(speech, low, high, begins=begins, ends=ends, attributed=attributed)]
        if number == 0:
            part.insert(0, speech.before[0])
        if attributed:
            part.append(speech.after + ("." if ends else ","))
        out.append(" ".join(filter(None, part)))
    return tuple(out)


def _quoted(speech: _Speech, low: int, high: int, *, begins: bool, ends: bool, attributed: bool) -> str:
    """The words from ``low`` to ``high`` in the marks of their pieces, what interrupts them between."""
    out: list[str] = []
    for piece, run in itertools.groupby(range(low, high), key=speech.piece.__getitem__):
        places = list(run)
        words = " ".join(speech.words[place] for place in places).strip("-–— ")
        if places[0] == low and begins:
            words = sentence_case(words)
        if places[-1] == high - 1:
            words = _paused(words, ends=ends, attributed=attributed)
        if piece and speech.piece[places[0] - 1] != piece:
            out.append(speech.before[piece])
        opener, closer = speech.marks[piece]
        out.append(f"{opener}{words}{closer}")
    return " ".join(filter(None, out))


def _paused(words: str, *, ends: bool, attributed: bool) -> str:
    """The words with the punctuation that a part ends on: a full stop, or a comma before who says it."""
    if attributed:
        return words if words[-1] in "?!…" else words.rstrip(",;:.–— ") + ","
    return full_stop(words) if ends else words
