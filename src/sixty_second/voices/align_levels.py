"""Where there is speech in a sound and where there is none, also above a room's noise."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..model import Samples
from .times import Span

Levels = npt.NDArray[np.float64]
"""Decibels, one value every `FRAME_MS`."""
Flags = npt.NDArray[np.bool_]
FRAME_MS = 10
_EMPHASIS = 0.97
QUIET_DB = 40.0
"""Below the loudest speech there is none. Our judgement."""
ABOVE_DB = 8.0
"""Speech is at least so far above the room's noise. Our judgement: with noise 20 dB below speech it is 25."""
LOUD_DB = 12.0
"""Of the loudest speech at most so much counts as quiet, however loud the room. Our judgement."""
_FLOOR, _TOP = 3, 95
"""Percentiles of the level that stand for the room and for the loudest speech. Our judgement."""
_SMOOTHED = 3
"""Frames that are taken together, since noise wavers. Our judgement."""
_CLICK_MS = 40
"""What is loud for less is no speech: bursts of p and t come with other sounds. Our judgement."""


def levels(samples: Samples, rate: int) -> Levels:
    """The level of each whole 10 ms in decibels, at least -120; low rumble counts for little.

    Source of the pre-emphasis: Rabiner & Juang, Fundamentals of Speech Recognition.
    """
    step = max(1, rate * FRAME_MS // 1000)
    count = len(samples) // step
    clear = samples[: count * step].astype(np.float64)
    clear[1:] -= _EMPHASIS * clear[:-1]
    power = (clear.reshape(count, step) ** 2).mean(axis=1)
    found: Levels = 10 * np.log10(np.maximum(power, 1e-12))
    return found


def loud(level: Levels) -> Flags:
    """Which frames are speech, clicks left out."""
    if not len(level):
        return np.zeros(0, np.bool_)
    level = np.convolve(level, np.full(_SMOOTHED, 1 / _SMOOTHED), "same") if len(level) > _SMOOTHED else level
    floor, top = np.percentile(level, (_FLOOR, _TOP))
    found: Flags = level > max(top - QUIET_DB, min(floor + ABOVE_DB, top - LOUD_DB))
    for first, last in runs(found):
        if last - first < _CLICK_MS // FRAME_MS:
            found[first:last] = False
    return found


def runs(flags: Flags) -> list[Span]:
    """The half-open stretches of frames in which the flag is up."""
    steps = np.diff(np.concatenate([[0], flags.astype(np.int8), [0]]))
    return list(zip(np.flatnonzero(steps > 0).tolist(), np.flatnonzero(steps < 0).tolist(), strict=True))


def edges(samples: Samples, rate: int) -> Span:
    """Where speech first and last is, in milliseconds; all of the sound when there is none."""
    places = np.flatnonzero(loud(levels(samples, rate)))
    whole = len(samples) * 1000 // rate
    if not len(places):
        return 0, whole
    return int(places[0]) * FRAME_MS, min(whole, int(places[-1] + 1) * FRAME_MS)


def pauses(samples: Samples, rate: int, least_ms: int) -> list[Span]:
    """The stretches without speech between the first and the last of it, in milliseconds, in order."""
    flags = loud(levels(samples, rate))
    places = np.flatnonzero(flags)
    if not len(places):
        return []
    quiet = ~flags
    quiet[: places[0]] = quiet[places[-1] + 1 :] = False
    spans = [(first * FRAME_MS, last * FRAME_MS) for first, last in runs(quiet)]
    return [span for span in spans if span[1] - span[0] >= least_ms]
