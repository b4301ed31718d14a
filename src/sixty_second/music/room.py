"""The room that struck notes sound in: noise that dies away, different on both sides."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ..model import Samples

_RATE = 48000
_SECONDS = 1.2
_FALL_S = 0.2
"""To 1/e: a thousandth after 1.4 s, a small hall. Source: Sabine's reverberation time is 6.9 of these."""
_BAND = (250.0, 3500.0)
"""Hertz; below, a room muddies, above, it hisses. Our judgement."""
_LATE_S = 0.018
"""Between the note and the room's answer: walls some three metres away."""
_BLOCK = 1 << 18
"""Samples of a transform; measured: shorter and longer ones take more time in all."""


def answered(sound: Samples) -> Samples:
    """What the room answers to a mono sound: float32, ``(2, samples)``, as long, with the sound's own energy.

    Source: overlap-add convolution.
    """
    answer = _answer()
    hop = _BLOCK - answer.shape[1] + 1
    response = np.fft.rfft(answer, _BLOCK)
    result = np.zeros((2, len(sound) + _BLOCK), np.float32)
    for first in range(0, len(sound), hop):
        heard = sound[first : first + hop]
        if not heard.any():
            continue
        block = np.fft.rfft(heard, _BLOCK)
        result[:, first : first + _BLOCK] += np.fft.irfft(response * block, _BLOCK)
    return result[:, : len(sound)]


@lru_cache(maxsize=1)
def _answer() -> npt.NDArray[np.float32]:
    """The room's answer to a click on both sides, each with the energy of the click itself."""
    count = int(_SECONDS * _RATE)
    random = np.random.Generator(np.random.PCG64(_RATE))
    noise = random.standard_normal((2, count)) * np.exp(-np.arange(count) / (_FALL_S * _RATE))
    spectrum = np.fft.rfft(noise)
    at = np.fft.rfftfreq(count, 1 / _RATE)
    low, high = _BAND
    spectrum *= at**2 / (at**2 + low**2) / (1 + (at / high) ** 2)
    answer = np.fft.irfft(spectrum, count)
    answer[:, : int(_LATE_S * _RATE)] = 0
    answer /= np.sqrt(np.sum(answer**2, axis=1, keepdims=True))
    return answer.astype(np.float32)
