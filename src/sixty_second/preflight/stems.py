"""How far the voice is above what lies under it: measured on both stems, and heard again in the film."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..audio import RATE
from ..audio.loudness import HOP, SILENCE, Energy, energy_of, heard, integrated, short_terms
from ..model import Samples, Word
from ..timing import ms_to_samples

_REST_MS = 400
"""A shorter rest between words belongs to speech, as one between sentences does not. Our judgement."""
_BLOCK = RATE
_QUIET = 1e-9
"""Mean square of a block, full scale 1, under which a stem cannot be made out: -90 dB."""


def separation_lu(film: Samples, narration: Samples, bed: Samples, words: Sequence[Word]) -> float | None:
    """LU from the voice down to the loudest three seconds under it, as the film holds them.

    The bed's loudness is its stem's, moved by what the film has of it; the voice's is the film's while
    somebody speaks, less the bed; so what a limiter took from it counts as well. None where either is silent
    or nobody speaks.

    Args:
        film: as it decodes, ``(samples, 2)``, 48 kHz.
        narration: the voice's stem, ``(samples,)``.
        bed: the other stem, ``(samples, 2)``.
        words: every word said, times on the film.
    """
    speaking = _speaking(words, len(narration))
    under = short_terms(_while(speaking, bed)).max()
    gain = _gain_db(film, narration, bed)
    if under <= SILENCE or gain is None:
        return None
    mix, lies = integrated(_while(speaking, film)), under + gain
    voice = 10 * np.log10(max(10 ** (mix / 10) - 10 ** (lies / 10), 1e-12))
    return float(voice - lies)


def _while(speaking: npt.NDArray[np.bool_], sound: Samples) -> Energy:
    """The running energy of those parts of the sound alone."""
    steps = np.diff(energy_of(heard(sound)))
    count = min(len(steps), len(speaking))
    return np.concatenate([[0.0], np.cumsum(steps[:count][speaking[:count]])])


def _speaking(words: Sequence[Word], count: int) -> npt.NDArray[np.bool_]:
    """Whether somebody speaks in all of each 100 ms; rests inside a sentence count."""
    hops = np.zeros(count // HOP, bool)
    start = end = -1
    for word in (*words, None):
        if word is not None and start >= 0 and word.start_ms - end < _REST_MS:
            end = max(end, word.end_ms)
            continue
        if start >= 0:
            hops[-(-ms_to_samples(start, RATE) // HOP) : ms_to_samples(end, RATE) // HOP] = True
        if word is not None:
            start, end = word.start_ms, word.end_ms
    return hops


def _gain_db(film: Samples, narration: Samples, bed: Samples) -> float | None:
    """Decibels by which the film has the bed louder than its stem is.

    Each second of the film is put together of the two by least squares; the median of those in which both
    can be made out is told, since a limiter may have turned single ones down. None where there is none.
    """
    found = []
    for first in range(0, min(len(film), len(narration), len(bed)), _BLOCK):
        place = slice(first, first + _BLOCK)
        voice = np.repeat(narration[place].astype(np.float64), 2)
        under, sum_ = bed[place].ravel().astype(np.float64), film[place].ravel().astype(np.float64)
        length = min(map(len, (voice, under, sum_)))
        stems = np.stack([voice[:length], under[:length]])
        if (np.mean(stems**2, axis=1) < _QUIET).any():
            continue
        gains = np.linalg.lstsq(stems.T, sum_[:length], rcond=None)[0]
        if gains.min() > 0:
            found.append(20 * np.log10(gains[1]))
    return float(np.median(found)) if found else None
