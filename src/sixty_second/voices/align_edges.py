"""A sound cut to its words, as a `Speech` has to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model import Samples, Speech, Word
from .align_levels import edges

BEFORE_MS, AFTER_MS = 40, 100
"""Sound kept around the words. Source: `Speech` allows 60 and 120."""
_FADE_MS = 10
"""At either end, so that a room's noise neither begins nor ends with a click. Our judgement."""


def trimmed(samples: Samples, rate: int) -> Samples:
    """The sound without the silence around its speech but for what a `Speech` may have, faded at its ends."""
    first, last = edges(samples, rate)
    low = max(0, first - BEFORE_MS) * rate // 1000
    sound = samples[low : (last + AFTER_MS) * rate // 1000].copy()
    over = min(rate * _FADE_MS // 1000, len(sound) // 2)
    rising = np.linspace(0, 1, over, dtype=np.float32)
    sound[:over] *= rising
    sound[len(sound) - over :] *= rising[::-1]
    return sound


def edged(samples: Samples, rate: int, words: Sequence[Word]) -> Speech:
    """The speech, its first and last word reaching to the edges of a sound that was `trimmed`."""
    made = list(words)
    said = [place for place, word in enumerate(made) if word.spoken]
    if said:
        first, last = said[0], said[-1]
        for place in range(first + 1):
            start = min(made[place].start_ms, BEFORE_MS)
            made[place] = replace(
                made[place], start_ms=start, end_ms=made[place].end_ms if place == first else start
            )
        latest = max(made[last].end_ms, len(samples) * 1000 // rate - AFTER_MS)
        made[last] = replace(made[last], end_ms=latest)
        made[last + 1 :] = [replace(word, start_ms=latest, end_ms=latest) for word in made[last + 1 :]]
    return Speech(samples, rate, tuple(made))
