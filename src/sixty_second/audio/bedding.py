"""Music and kept sound as one bed, before it goes under the voice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model import Samples
from ..timing import ms_to_samples
from .assemble import RATE
from .keeping import Kept
from .loudness import SILENCE, energy_of, heard, integrated

LEVEL = -20.0
"""LUFS that music and each kept sound are brought to, so that neither drowns the other. Our judgement."""
_MOST_GAIN = 20.0
"""dB; what is quieter than this below `LEVEL` is a room's hiss, and stays one."""
_UNDER_KEPT = 10 ** (-8 / 20)
"""What is left of the music where a picture is heard: 8 dB less. Our judgement."""
_TURN_MS = 400


def lay(music: Samples | None, kept: Sequence[Kept], *, duration_ms: int) -> Samples:
    """The bed: float32, ``(samples, 2)``, 48 kHz, exactly ``duration_ms`` long.

    Where there is kept sound, it and the music are at `LEVEL`; music alone stays as it is.
    """
    bed = np.zeros((ms_to_samples(duration_ms, RATE), 2), np.float32)
    if music is not None:
        sound = levelled(music) if kept else music
        bed[: len(sound)] = sound[: len(bed)]
    if music is not None and kept:
        bed *= _turned_down(kept, len(bed))[:, None]
    for item in kept:
        place = bed[item.start : item.start + len(item.sound)]
        place += levelled(item.sound)[: len(place)]
    return bed


def levelled(sound: Samples) -> Samples:
    """The sound at `LEVEL`, by one gain; silence stays silence."""
    level = integrated(energy_of(heard(sound)))
    if level <= SILENCE:
        return sound
    return sound * np.float32(10 ** (min(LEVEL - level, _MOST_GAIN) / 20))


def _turned_down(kept: Sequence[Kept], count: int) -> Samples:
    """1, and less where a picture is heard."""
    turn = ms_to_samples(_TURN_MS, RATE)
    gain = np.ones(count, np.float32)
    for item in kept:
        first, last = max(0, item.start), min(count, item.start + len(item.sound))
        gain[first:last] = _UNDER_KEPT
    width = max(1, min(turn, count))
    even = np.cumsum(np.concatenate([np.ones(width // 2), gain, np.ones(width - width // 2)]))
    mean: Samples = ((even[width:] - even[:-width]) / width).astype(np.float32)
    return mean
