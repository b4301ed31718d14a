"""What lies under the voice, at the level it may have there: measured first, then moved by one curve."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..model import Samples, Spoken
from ..timing import ms_to_samples
from .assemble import RATE
from .loudness import HOP, SILENCE, Energy, energy_of, heard, integrated, short_terms
from .master import limiter_loss

BELOW = 15
"""LU by which speech is above what lies under it. Source: criterion A3; Torcoli et al., JAES 67(12), 2019,
ask 10 over music and 15 over ambience of what is mixed for a broad audience; WCAG 1.4.7 asks 20."""
MARGIN = 1.0
"""LU more than asked, for the encoder and the edges of what is measured. Our judgement."""
OPEN = 7.0
"""LU below speech where nobody speaks. Our judgement: the last chord should not be louder than the voice."""
ATTACK_MS = 180
"""The bed goes down this long before a word and is down when it begins. Our judgement."""
RELEASE_MS = 700
"""It comes up so slowly after the last word before a rest. Our judgement: quicker is heard as pumping."""
BRIDGE_MS = 1400
"""In a shorter rest it stays down: up and down again takes as long as that."""
_HEARD = 1e-3
"""RMS, full scale 1, above which a word is heard: the silent voice's are not."""
_SMOOTH = 5
"""Hops of 100 ms to each side over which the gain under speech is averaged."""

Curve = npt.NDArray[np.float32]
Span = tuple[int, int]


def duck(
    bed: Samples,
    narration: Samples,
    spoken: Sequence[Spoken],
    *,
    below: float = BELOW,
    loudness: str = "social",
) -> Samples:
    """The bed as it is mixed to the narration: float32, ``(samples, 2)``, as long as the narration.

    Where somebody speaks, no three seconds of it are less than ``below`` LU under the narration's integrated
    loudness, as the limiter will leave it; elsewhere it is `OPEN` LU below. Without a voice the bed stays as
    it is.

    Args:
        bed: ``(samples, 2)``, 48 kHz.
        narration: ``(samples,)``, 48 kHz, as `assemble` lays it out.
        spoken: the lines in it, for the times of their words.
        loudness: what the mix will be mastered to.
    """
    bed = bed[: len(narration)]
    energy = energy_of(heard(bed))
    speech, music = integrated(energy_of(heard(narration))), integrated(energy)
    spans = said(narration, spoken)
    if SILENCE in (speech, music) or not spans:
        return bed
    speech -= limiter_loss(narration, loudness=loudness)
    opened = speech - OPEN - music
    under = np.minimum(speech - below - MARGIN - _loudest_around(energy), opened)
    lies = opened + _down(spans, len(bed)) * (_at_samples(under, len(bed)) - np.float32(opened))
    return bed * (10 ** (lies / 20)).astype(np.float32)[:, None]


def said(narration: Samples, spoken: Sequence[Spoken]) -> tuple[Span, ...]:
    """Where somebody is heard, samples: from a word to the last before a rest of `BRIDGE_MS`."""
    bridge = ms_to_samples(BRIDGE_MS, RATE)
    spans: list[Span] = []
    for word in (word for line in spoken for word in line.words):
        start, end = ms_to_samples(word.start_ms, RATE), ms_to_samples(word.end_ms, RATE)
        sound = narration[start:end]
        if not len(sound) or float(np.mean(sound**2)) < _HEARD**2:
            continue
        if spans and start - spans[-1][1] < bridge:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return tuple(spans)


def _loudest_around(energy: Energy) -> npt.NDArray[np.float64]:
    """For each hop the loudest three seconds that it is heard in, LUFS, evened out but nowhere less."""
    hops = max(1, len(energy) - 1)
    terms = short_terms(energy)
    reach = hops - len(terms) + 2 * _SMOOTH + 1
    padded = np.pad(terms, (reach, hops + reach - len(terms)), mode="edge")
    loudest = np.lib.stride_tricks.sliding_window_view(padded, reach + 2 * _SMOOTH + 1).max(axis=1)
    evened = np.convolve(loudest, np.full(2 * _SMOOTH + 1, 1 / (2 * _SMOOTH + 1)), "valid")
    return evened[:hops]


def _at_samples(hops: npt.NDArray[np.float64], count: int) -> Curve:
    place = np.arange(count, dtype=np.float32) / HOP - 0.5
    return np.interp(place, np.arange(len(hops)), hops).astype(np.float32)


def _down(spans: Sequence[Span], count: int) -> Curve:
    """1 where the bed is down, 0 where it is up, and raised cosines between."""
    attack, release = ms_to_samples(ATTACK_MS, RATE), ms_to_samples(RELEASE_MS, RATE)
    fall = (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, attack))).astype(np.float32)
    rise = (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, release))).astype(np.float32)
    down = np.zeros(attack + count + release, np.float32)
    for start, end in spans:
        shape = np.concatenate([fall, np.ones(end - start, np.float32), rise])
        place = down[start : start + len(shape)]
        np.maximum(place, shape[: len(place)], out=place)
    return down[attack : attack + count]
