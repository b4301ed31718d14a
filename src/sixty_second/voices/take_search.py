"""Where in a long sound each of some sentences may be said: all places are tried at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ..model import Samples
from .align_features import Features, cepstra, evened
from .align_levels import FRAME_MS, levels, loud, runs
from .align_path import distances
from .times import Span

STEP_MS = 40
"""Between two frames; word times are found later, and finer. Our judgement."""
_LEAST = 5
"""Frames of a sentence that can be told from others: a fifth of a second. Our judgement."""
MARGIN = 0.13
"""By how much a place must be more alike than accidents are. Measured, three voices in three languages: where
the sentence is said by 0.22 to 0.41, elsewhere by at most 0.14, and there another sentence is more alike."""
_KEEP_MS = 60
"""Around loud frames what still counts as speech. Our judgement."""


@dataclass(frozen=True, slots=True, eq=False)
class Speaking:
    """A sound without its pauses: the rows that sounds are compared by, and when each is, milliseconds."""

    rows: Features
    times_ms: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a sentence may be said.

    Attributes:
        sentence: its number.
        first, last: frames of the sound without its pauses, half-open.
        likeness: how alike they are, 1 for the same, 0 for any two stretches of the two sounds.
        surplus: by how much they are more alike than accidents are.
    """

    sentence: int
    first: int
    last: int
    likeness: float
    surplus: float = 0.0


def speaking(samples: Samples, rate: int) -> Speaking:
    """The sound's frames in which somebody speaks."""
    rows = cepstra(samples, rate, step_ms=STEP_MS)
    flags = loud(levels(samples, rate))
    for first, last in runs(flags):
        flags[max(0, first - _KEEP_MS // FRAME_MS) : last + _KEEP_MS // FRAME_MS] = True
    times = np.arange(len(rows)) * STEP_MS
    places = np.zeros(0, np.int64)
    if len(flags):
        places = np.flatnonzero(flags[np.minimum(times // FRAME_MS, len(flags) - 1)])
    return Speaking(evened(rows[places]) if len(places) else rows[:0], times[places])


def search(known: Sequence[Features], heard: Features) -> list[Place]:
    """Every place that is better than those about it and surely no accident, sentence by sentence.

    What an accident is like is told by the sentence read backwards: the same sounds, but never said.
    """
    found: list[Place] = []
    for number, rows in enumerate(known):
        if len(rows) < _LEAST or len(heard) < _LEAST:
            continue
        accident = max((place.likeness for place in _places(number, rows[::-1], heard)), default=0.0)
        found += [
            replace(place, surplus=place.likeness - accident - MARGIN)
            for place in _places(number, rows, heard)
            if place.likeness > accident + MARGIN
        ]
    return found


def _places(number: int, known: Features, heard: Features) -> list[Place]:
    costs, starts = _ends(distances(known, heard))
    usual = float(np.sqrt(2 * known.shape[1]))
    possible = np.isfinite(costs)
    likeness = np.where(possible, 1 - np.where(possible, costs, 0) / len(known) / usual, -1)
    reach = max(1, len(known) // 4)
    padded = np.pad(likeness, reach, constant_values=-1)
    best = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).max(axis=1)
    peaks = np.flatnonzero((likeness >= best) & (likeness > 0))
    return [Place(number, int(starts[end]), int(end) + 1, float(likeness[end])) for end in peaks]


def _ends(cost: Features) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """For each frame of the heard sound what it costs to end the sentence there, and where that begins.

    Every step takes one or two frames of each sound, and each frame of the sentence is paid for once, so that
    neither hurrying nor dwelling is cheap.

    Source: subsequence alignment, Müller 2007, Information Retrieval for Music and Motion, 4.4; steps as in
    Sakoe & Chiba 1978 with slopes from 1/2 to 2.
    """
    never = np.full(2, np.inf)
    older = np.full(cost.shape[1], np.inf)
    total, begun = cost[0].copy(), np.arange(cost.shape[1])
    oldest = begun
    for before, here in pairwise(cost):
        ways = np.stack(
            [
                np.concatenate([never[:1], total[:-1]]) + here,
                np.concatenate([never[:1], older[:-1]]) + before + here,
                np.concatenate([never, total[:-2]]) + here,
            ]
        )
        choice = ways.argmin(axis=0)
        origins = np.stack([np.roll(begun, 1), np.roll(oldest, 1), np.roll(begun, 2)])
        places = np.arange(len(here))
        older, oldest = total, begun
        total, begun = ways[choice, places], origins[choice, places]
    return total, begun


def span_ms(sound: Speaking, place: Place) -> Span:
    """When the place is, in milliseconds of the whole sound."""
    return int(sound.times_ms[place.first]), int(sound.times_ms[place.last - 1]) + STEP_MS
