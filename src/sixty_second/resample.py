"""Sound at another sample rate: band-limited, without delay, the same bytes every time."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from .model import Samples

_EDGE = 512
"""Silent samples around the sound, so that its end does not ring into its beginning. Our judgement."""
_ROLL_OFF = 0.04
"""Part of the band over which the filter falls, so that it rings little. Our judgement."""


def resample(samples: Samples, rate: int, to: int) -> Samples:
    """Mono sound at ``to`` hertz: float32, ``ceil(samples * to / rate)`` long; every sample keeps its time.

    The spectrum is cut or filled up at the lower of the two Nyquist frequencies.
    Source: the sampling theorem; the length of the transform is a multiple of the ratio's denominator, so
    that both grids begin and end together.
    """
    if rate == to or not len(samples):
        return samples.astype(np.float32, copy=False)
    ratio = Fraction(to, rate)
    length = _length(len(samples) + 2 * _EDGE, ratio.denominator)
    lead = -(-_EDGE // ratio.denominator) * ratio.denominator
    spectrum = np.fft.rfft(np.concatenate([np.zeros(lead), samples]), length)
    made = length // ratio.denominator * ratio.numerator
    bins = min(length, made) // 2
    fall = max(1, int(bins * _ROLL_OFF))
    spectrum = spectrum[: bins + 1]
    spectrum[bins - fall :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(fall + 1) / fall)
    sound = np.fft.irfft(spectrum, made) * (made / length)
    first = lead // ratio.denominator * ratio.numerator
    count = -(-len(samples) * ratio.numerator // ratio.denominator)
    return sound[first : first + count].astype(np.float32)


def _length(least: int, step: int) -> int:
    """A multiple of ``step`` that is no shorter than ``2 * least - least`` and transforms fast."""
    blocks = -(-least // step) + 2
    while not _smooth(blocks):
        blocks += 1
    return blocks * step


def _smooth(number: int) -> bool:
    for factor in (2, 3, 5, 7):
        while number % factor == 0:
            number //= factor
    return number == 1
