"""Pauses of a recording made shorter where nothing is lost: breaths stay."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model import Samples
from .align_levels import FRAME_MS, Levels, levels, pauses
from .times import Span

LONGEST_MS = 600
"""A pause that is longer is shortened. Source: our judgement, after newsreaders' pauses of 0.3 to 0.6 s."""
KEPT_MS = 350
"""What is left of it: nothing shorter sounds like a breath between sentences. Our judgement."""
_HELD_MS = 60
"""Of either end of a pause nothing is cut, for a word's decay and the next one's onset. Our judgement."""
_FADE_MS = 12
"""Over which what is joined is cross-faded. Our judgement: shorter clicks in a room's noise."""


def parts(samples: Samples, rate: int) -> list[Span]:
    """What is kept of a sound, in milliseconds: all but the quietest middle of its long pauses."""
    level = levels(samples, rate)
    kept: list[Span] = []
    begun = 0
    for first, last in pauses(samples, rate, LONGEST_MS + FRAME_MS):
        cut = _quietest(level, first, last)
        kept.append((begun, cut[0]))
        begun = cut[1]
    return [*kept, (begun, len(samples) * 1000 // rate)]


def _quietest(level: Levels, first: int, last: int) -> Span:
    """The stretch of a pause that leaves `KEPT_MS` of it and has the least sound in it: no breath."""
    length = (last - first - KEPT_MS) // FRAME_MS
    low, high = (first + _HELD_MS) // FRAME_MS, (last - _HELD_MS) // FRAME_MS
    power = np.concatenate([[0.0], np.cumsum(10 ** (level[low:high] / 10))])
    sums = power[length:] - power[:-length]
    # Of equals the one nearest the middle: it leaves something of the room on either side.
    middle = np.abs(np.arange(len(sums)) - (len(sums) - 1) / 2)
    start = low + int(np.lexsort((middle, np.round(sums, 12)))[0])
    return start * FRAME_MS, (start + length) * FRAME_MS


def joined(sounds: Sequence[Samples], rate: int) -> Samples:
    """The sounds one after the other, each fading into the next over a few milliseconds."""
    fade = rate * _FADE_MS // 1000
    made = np.zeros(0, np.float32)
    for sound in sounds:
        over = min(fade, len(made), len(sound))
        if over:
            rising = np.sin(np.linspace(0, np.pi / 2, over)) ** 2
            mixed = made[-over:] * (1 - rising) + sound[:over] * rising
            made = np.concatenate([made[:-over], mixed.astype(np.float32), sound[over:]])
        else:
            made = np.concatenate([made, sound])
    return made


def shortened(samples: Samples, rate: int) -> Samples:
    """The sound, its long pauses brought to `KEPT_MS`."""
    return joined(
        [samples[first * rate // 1000 : last * rate // 1000] for first, last in parts(samples, rate)], rate
    )
