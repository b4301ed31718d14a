"""Alignment in any language: the sound is compared with espeak-ng's own reading of the same words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..cache import Cache
from ..model import Samples
from ..resample import resample
from .espeak import read_tokens
from .spoken import Token
from .times import voiced

_RATE = 16000
_STEP = 160
_WINDOW = 400
"""10 ms and 25 ms, as speech is usually cut. Source: Rabiner & Juang, Fundamentals of Speech Recognition."""
_BANDS, _KEPT = 26, 13
_LOWEST, _HIGHEST = 80.0, 7600.0
_LONGEST_S = 60
"""Seconds that are still compared; the table grows with the square of it. Our judgement."""


def by_warping(
    samples: Samples, rate: int, tokens: Sequence[Token], language: str, *, cache: Cache
) -> list[tuple[int, int] | None] | None:
    """Start and end of each token in milliseconds, None for those not said; None when it cannot be compared.

    Raises:
        VoiceError: espeak-ng does not know the language or cannot say the words.
    """
    if len(samples) > _LONGEST_S * rate:
        return None
    model = read_tokens(tuple(tokens), language, cache=cache)
    first, last = voiced(samples, rate)
    edges = voiced(model.samples, model.rate)
    heard = _features(samples[first * rate // 1000 : last * rate // 1000], rate)
    known = _features(
        model.samples[edges[0] * model.rate // 1000 : edges[1] * model.rate // 1000], model.rate
    )
    if min(len(heard), len(known)) < 10 or max(len(heard), len(known)) > 4 * min(len(heard), len(known)):
        return None
    path = _warp(known, heard)

    def moved(time_ms: int) -> int:
        frame = np.clip((time_ms - edges[0]) / 10, 0, len(path) - 1)
        return first + round(float(np.interp(frame, np.arange(len(path)), path)) * 10)

    return [
        (moved(word.start_ms), moved(word.end_ms)) if word.spoken and word.end_ms > word.start_ms else None
        for word in model.words
    ]


def _features(samples: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Mel cepstrum and its change, each brought to mean 0 and spread 1: ``(frames, 26)``, 100 a second."""
    sound = resample(samples, rate, _RATE).astype(np.float64)
    count = max(0, (len(sound) - _WINDOW) // _STEP + 1)
    if count < 3:
        return np.zeros((0, 2 * _KEPT))
    frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_STEP][:count]
    power = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW), 512)) ** 2
    mel = np.log(power @ _mel_bands().T + 1e-8)
    places = (np.arange(_BANDS) + 0.5) * np.pi / _BANDS
    cepstrum = mel @ np.cos(np.outer(np.arange(_KEPT), places)).T
    both = np.concatenate([cepstrum, 2 * np.gradient(cepstrum, axis=0)], axis=1)
    spread: npt.NDArray[np.float64] = (both - both.mean(axis=0)) / (both.std(axis=0) + 1e-6)
    return spread


def _mel_bands() -> npt.NDArray[np.float64]:
    """Triangles spaced evenly in mel. Source: O'Shaughnessy 1987, m = 2595 log10(1 + f / 700)."""
    low, high = (2595 * np.log10(1 + edge / 700) for edge in (_LOWEST, _HIGHEST))
    points = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    bins = np.arange(257) * _RATE / 512
    rising = (bins - points[:-2, None]) / np.diff(points)[:-1, None]
    falling = (points[2:, None] - bins) / np.diff(points)[1:, None]
    bands: npt.NDArray[np.float64] = np.maximum(0, np.minimum(rising, falling))
    return bands


def _warp(known: npt.NDArray[np.float64], heard: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """For each frame of ``known`` the frame of ``heard`` that says the same.

    Source: Sakoe & Chiba 1978, symmetric steps; whole diagonals are computed at once.
    """
    rows, columns = len(known), len(heard)
    squares = (known**2).sum(1)[:, None] + (heard**2).sum(1) - 2 * known @ heard.T
    cost = np.sqrt(np.maximum(squares, 0))
    total = np.full((rows + 1, columns + 1), np.inf)
    total[0, 0] = 0
    for diagonal in range(rows + columns - 1):
        row = np.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        column = diagonal - row
        best = np.minimum(
            total[row, column] + cost[row, column], np.minimum(total[row, column + 1], total[row + 1, column])
        )
        total[row + 1, column + 1] = best + cost[row, column]
    return _traced(total, rows, columns)


def _traced(total: npt.NDArray[np.float64], rows: int, columns: int) -> npt.NDArray[np.float64]:
    row, column = rows, columns
    sums, counts = np.zeros(rows), np.zeros(rows)
    while row > 0 and column > 0:
        sums[row - 1] += column - 1
        counts[row - 1] += 1
        steps = (total[row - 1, column - 1], total[row - 1, column], total[row, column - 1])
        choice = steps.index(min(steps))
        row, column = row - (choice != 2), column - (choice != 1)
    filled = np.flatnonzero(counts)
    return np.interp(np.arange(rows), filled, sums[filled] / counts[filled])
