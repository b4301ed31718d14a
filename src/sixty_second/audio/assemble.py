"""The narration as one sound: every line at its exact place."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model import Samples, Spoken
from ..resample import resample
from ..timing import ms_to_samples

RATE = 48000
"""Hertz of everything that goes into a film. Source: criterion A6."""
_FADE_IN_MS, _FADE_OUT_MS = 2, 6
"""Long enough that a cut does not click, short enough not to soften a consonant. Our judgement."""


def assemble(spoken: Sequence[Spoken], *, duration_ms: int) -> Samples:
    """The narration: float32, mono, 48 kHz, exactly ``duration_ms`` long.

    Each line begins at the sample of its ``start_ms + lead_ms``; what would go past the end is cut.
    """
    narration = np.zeros(ms_to_samples(duration_ms, RATE), np.float32)
    for line in spoken:
        sound = faded(resample(line.speech.samples, line.speech.rate, RATE))
        first = ms_to_samples(line.start_ms + line.lead_ms, RATE)
        place = narration[first : first + len(sound)]
        place += sound[: len(place)]
    return narration


def faded(sound: Samples) -> Samples:
    """The sound with a few milliseconds of fade at both ends, so that its edges don't click."""
    result = sound.copy()
    for length_ms, reverse in ((_FADE_IN_MS, False), (_FADE_OUT_MS, True)):
        count = min(ms_to_samples(length_ms, RATE), len(sound))
        ramp = np.sin(np.linspace(0, np.pi / 2, count, dtype=np.float32)) ** 2
        if reverse:
            result[len(result) - count :] *= ramp[::-1]
        else:
            result[:count] *= ramp
    return result
