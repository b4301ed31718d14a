"""Alignment in any language: the sound is compared with espeak-ng's own reading of the same words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model import Samples, Speech
from .align_features import features
from .align_levels import edges
from .align_path import Path, warp
from .times import Span

LONGEST_S = 200
"""Seconds that are still compared: the longest film with its pauses."""
_MOST = 3000
"""Frames of either sound, which bound the table's memory at 150 MB. Our judgement."""
_FINE_MS, _COARSEST_MS = 10, 80
_LEAST = 10
_STRETCHED = 4
"""One sound this many times as long as the other does not say the same. Our judgement."""
_WINDOW_MS = 25


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A reading and a sound, laid upon each other. ``known`` and ``heard`` are where speech is in each."""

    path: Path
    step_ms: int
    known: Span
    heard: Span

    def moved(self, time_ms: int) -> int:
        """The time in the sound of a time in the reading."""
        places = self.path.places
        frame = (time_ms - self.known[0]) / self.step_ms
        return self.heard[0] + round(float(np.interp(frame, np.arange(len(places)), places)) * self.step_ms)

    def likeness(self, span: Span) -> float:
        """How alike the two are in a span of the reading, [0, 1]."""
        first, last = ((time - self.known[0]) // self.step_ms for time in span)
        first = min(max(0, first), len(self.path.likeness) - 1)
        return float(self.path.likeness[first : max(first + 1, last)].mean())


def compare(samples: Samples, rate: int, model: Speech, *, step_ms: int = _FINE_MS) -> Match | None:
    """The sound laid upon a reading of the same words; None when it is too short, too long or too different.

    Args:
        step_ms: between two frames; more when the sounds are long.
    """
    heard, known = edges(samples, rate), edges(model.samples, model.rate)
    longest = max(heard[1] - heard[0], known[1] - known[0])
    if longest > LONGEST_S * 1000:
        return None
    while longest > _MOST * step_ms and step_ms < _COARSEST_MS:
        step_ms *= 2
    ones, others = (
        features(_part(sound, hertz, span), hertz, step_ms=step_ms)
        for sound, hertz, span in ((model.samples, model.rate, known), (samples, rate, heard))
    )
    least, most = sorted((len(ones), len(others)))
    if least < _LEAST or most > _STRETCHED * least:
        return None
    return Match(warp(ones, others), step_ms, known, heard)


def _part(samples: Samples, rate: int, span: Span) -> Samples:
    return samples[span[0] * rate // 1000 : span[1] * rate // 1000]
