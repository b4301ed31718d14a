"""The mix at its loudness: static gain, and a limiter for what would go over the peak."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..errors import SettingsError
from ..model import Samples
from .assemble import RATE
from .loudness import SILENCE, energy_of, heard, integrated
from .peaks import envelope

TARGETS = {"social": -14.0, "web": -16.0, "broadcast": -23.0}
"""LUFS. Source: criterion A1."""
CEILING = -1.8
"""dBTP before encoding, for at most -1.0 after it. Source: criterion A2 asks for -1.5; AAC at 192 kbit/s
added up to 0.4 dB to speech (measured), so this leaves as much again."""
_LOOK_MS = 4
"""The limiter's gain begins to fall this long before a peak and has recovered as long after. Our judgement:
shorter distorts a low voice, longer is heard as ducking."""
_CLOSE = 0.05
"""LU; once this near the target, the gain is not refined further."""
_PASSES = 8
_MOST_GAIN = 40.0
"""dB; what is quieter than this below the target is noise, not narration. Our judgement."""


Curve = npt.NDArray[np.float32]


def master(sound: Samples, *, loudness: str = "social") -> Samples:
    """The sound as it goes into the film: float32, ``(samples, 2)``, mono on both channels alike.

    It has the named loudness and no true peak above `CEILING`. Silence stays silence.

    Raises:
        SettingsError: there is no such loudness; the text lists those there are.
    """
    curve, _ = _settled(sound, loudness)
    return _stereo(sound.T * curve).astype(np.float32)


def limiter_loss(sound: Samples, *, loudness: str = "social") -> float:
    """LU that the limiter will take from the sound when it is mastered: 0 for one without sharp peaks.

    Raises:
        SettingsError: as `master`.
    """
    return _settled(sound, loudness)[1]


def _settled(sound: Samples, loudness: str) -> tuple[Curve, float]:
    """What each sample is multiplied by, and the LU that are lost to the limiter in it."""
    if loudness not in TARGETS:
        raise SettingsError(
            f"there is no loudness {loudness!r}", remedy=f"use one of: {', '.join(sorted(TARGETS))}"
        )
    channels = heard(sound)
    level = integrated(energy_of(channels))
    if level <= SILENCE:
        return np.ones(1, np.float32), 0.0
    target = TARGETS[loudness]
    gain = min(target - level, _MOST_GAIN)
    peaks = _peaks(sound)
    curve = _curve(peaks, gain)
    reached = integrated(energy_of(channels, curve))
    for _ in range(_PASSES):
        missing = target - reached
        if abs(missing) < _CLOSE or gain + missing > _MOST_GAIN:
            break
        gain += missing
        curve = _curve(peaks, gain)
        reached = integrated(energy_of(channels, curve))
    return curve, max(0.0, level + gain - reached)


def _stereo(planes: Samples) -> Samples:
    """``(samples, 2)`` of one channel or of two planes."""
    return np.repeat(planes[:, None], 2, axis=1) if planes.ndim == 1 else np.ascontiguousarray(planes.T)


def _peaks(sound: Samples) -> Curve:
    """For each sample the higher of both channels' peaks: one gain for both, so that the image stands."""
    if sound.ndim == 1:
        return envelope(sound)
    return np.maximum(envelope(sound[:, 0]), envelope(sound[:, 1]))


def _curve(peaks: Curve, gain: float) -> Curve:
    """What each sample is multiplied by: ``gain`` decibels, less where a peak would go over `CEILING`."""
    factor = np.float32(_linear(gain))
    ceiling = np.float32(_linear(CEILING))
    raised = peaks * factor
    if float(raised.max()) <= ceiling:
        return np.full(1, factor)
    return _smooth(ceiling / np.maximum(raised, ceiling), RATE * _LOOK_MS // 1000) * factor


def _linear(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _smooth(needed: npt.NDArray[np.float32], reach: int) -> npt.NDArray[np.float32]:
    """A gain that is nowhere above ``needed`` and changes slowly: the least within reach, averaged twice.

    Each average spans ``reach`` samples and the least is taken over twice that, so that wherever a low gain
    is needed both averages see nothing higher.
    """
    padded = np.pad(needed, 2 * reach, constant_values=1)
    least = _least(padded, 2 * reach + 1)
    once = _mean(least, reach + 1)
    return _mean(once, reach + 1)[: len(needed)].astype(np.float32)


def _least(values: npt.NDArray[np.float32], width: int) -> npt.NDArray[np.float32]:
    """The smallest of each ``width`` neighbours, by doubling."""
    span = 1
    while span * 2 <= width:
        values = np.minimum(values[:-span], values[span:])
        span *= 2
    rest = width - span
    return np.minimum(values[:-rest], values[rest:]) if rest else values


def _mean(values: npt.NDArray[np.floating], width: int) -> npt.NDArray[np.float64]:
    total = np.cumsum(np.concatenate([[0.0], values.astype(np.float64)]))
    mean: npt.NDArray[np.float64] = (total[width:] - total[:-width]) / width
    return mean
