"""What a presenter read of a script, and when: each sentence once, twice or not at all, and what else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Samples, Speech
from .align_levels import FRAME_MS, Flags, levels, loud, pauses, runs
from .take_search import MARGIN, Place, search, span_ms, speaking
from .times import Span

_OUT_OF_ORDER = 20.0
"""What leaving the script's order costs, in frames of a likely reading. Our judgement: most of a second."""
_OVERLAP = 8
"""Frames by which sentences may seem to overlap: their edges are not exact. Measured: by up to 6."""
_ADDED_MS = 700
"""Speech that is shorter and in no sentence is a cough or a false start. Our judgement."""
_GAP_MS = 500
"""Added words with shorter pauses between them are one addition. Our judgement."""
_NEAR_MS = 120
"""How far into speech a sentence's edge may be for a pause to be its true one. Our judgement."""
_PAUSE_MS = 90
"""Source: as in `align_sentences`."""


@dataclass(frozen=True, slots=True)
class Take:
    """One reading of a sentence: its number, and when it is in the recording, milliseconds."""

    sentence: int
    span: Span


@dataclass(frozen=True, slots=True)
class Takes:
    """What was found in a recording, in its order; ``added`` is speech that is in no sentence."""

    takes: tuple[Take, ...]
    added: tuple[Span, ...]

    def of(self, sentence: int) -> tuple[Take, ...]:
        """Every reading of a sentence, the last one being the one that the presenter left standing."""
        return tuple(take for take in self.takes if take.sentence == sentence)


def find(samples: Samples, rate: int, readings: Sequence[Speech]) -> Takes:
    """Where each sentence is read in a recording.

    Args:
        readings: espeak-ng's of every sentence, in the script's order.
    """
    heard = speaking(samples, rate)
    known = [speaking(reading.samples, reading.rate).rows for reading in readings]
    chosen = _chosen(search(known, heard.rows))
    quiet = pauses(samples, rate, _PAUSE_MS)
    spans = [span_ms(heard, place) for place in _apart(chosen)]
    takes = tuple(
        Take(place.sentence, _snapped(span, quiet)) for place, span in zip(chosen, spans, strict=True)
    )
    return Takes(takes, _added(samples, rate, takes))


def _chosen(places: Sequence[Place]) -> list[Place]:
    """The places that together explain the recording best, none over another, in order.

    Source: connected words by dynamic programming, Rabiner & Juang, Fundamentals of Speech Recognition, 7.
    """
    row = sorted(places, key=lambda place: (place.last, place.first, place.sentence))
    best: list[float] = []
    before: list[int] = []
    for number, place in enumerate(row):
        gain, came = 0.0, -1
        for other in range(number):
            if row[other].last > place.first + min(_OVERLAP, (place.last - place.first) // 4):
                continue
            so_far = best[other] - _leap(row[other].sentence, place.sentence)
            if so_far > gain:
                gain, came = so_far, other
        best.append(gain + place.surplus * (place.last - place.first))
        before.append(came)
    found: list[Place] = []
    at = max(range(len(row)), key=lambda number: (best[number], -number), default=-1)
    while at >= 0:
        found.append(row[at])
        at = before[at]
    return found[::-1]


def _apart(places: Sequence[Place]) -> list[Place]:
    """The places without their overlaps, which are shared."""
    firsts = [place.first for place in places]
    lasts = [place.last for place in places]
    for number in range(1, len(places)):
        if lasts[number - 1] > firsts[number]:
            middle = (lasts[number - 1] + firsts[number]) // 2
            lasts[number - 1] = firsts[number] = middle
    return [
        replace(place, first=first, last=last)
        for place, first, last in zip(places, firsts, lasts, strict=True)
    ]


def _leap(one: int, other: int) -> float:
    """What it costs to go on from one sentence with another: nothing for the next, little for one again."""
    return 0.0 if other == one + 1 else _OUT_OF_ORDER * MARGIN / (4 if other == one else 1)


def _snapped(span: Span, quiet: Sequence[Span]) -> Span:
    """The span without what it has of its neighbours: up to the pauses that are just inside it."""
    first, last = span
    for begun, ended in quiet:
        if begun <= first + _NEAR_MS and first < ended < last:
            first = ended
    for begun, ended in reversed(quiet):
        if ended >= last - _NEAR_MS and first < begun < last:
            last = begun
    return first, last


def _added(samples: Samples, rate: int, takes: Sequence[Take]) -> tuple[Span, ...]:
    """Speech that belongs to no take."""
    flags = loud(levels(samples, rate))
    for take in takes:
        flags[max(0, take.span[0] - _NEAR_MS) // FRAME_MS : (take.span[1] + _NEAR_MS) // FRAME_MS] = False
    found: list[Span] = []
    for first, last in runs(flags):
        span = (first * FRAME_MS, last * FRAME_MS)
        together = bool(found) and span[0] - found[-1][1] < _GAP_MS
        between = any(found[-1][1] <= take.span[0] < span[0] for take in takes) if together else True
        if together and not between:
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
    return tuple(span for span in found if _spoken_ms(flags, span) >= _ADDED_MS)


def _spoken_ms(flags: Flags, span: Span) -> int:
    return int(flags[span[0] // FRAME_MS : span[1] // FRAME_MS].sum()) * FRAME_MS
