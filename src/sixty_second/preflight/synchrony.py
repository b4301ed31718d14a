"""How far the film's sound lies from where the narration puts it: heard, not read off a container's clock."""

from __future__ import annotations

from pathlib import Path

import av
import av.error
import numpy as np
import numpy.typing as npt

from ..audio import read_wav
from ..errors import StoryError
from ..model import Samples

_HEARD_MS = 20_000
_FURTHEST_MS = 400
_SILENCE = 1e-3
"""Mean level, full scale 1, under which there is nothing to compare: -60 dB."""

Levels = npt.NDArray[np.float64]


def sound_lag_ms(film: Path, narration: Path) -> int | None:
    """Milliseconds by which the film's sound comes after the narration's; None where the narration is silent.

    The levels of each millisecond of the first seconds are laid over each other until they fit best.

    Raises:
        StoryError: one of the files cannot be decoded.
    """
    samples, rate = read_wav(narration)
    said = _levels(samples[: _HEARD_MS * rate // 1000], rate)
    heard = _heard(film)
    if len(said) < 2 * _FURTHEST_MS or not len(heard) or float(said.mean()) < _SILENCE:
        return None
    size = 2 * max(len(said), len(heard))
    spectra = np.fft.rfft(heard - heard.mean(), size) * np.conj(np.fft.rfft(said - said.mean(), size))
    likeness = np.fft.irfft(spectra, size)
    return max(range(-_FURTHEST_MS, _FURTHEST_MS + 1), key=lambda lag: float(likeness[lag % size]))


def _heard(film: Path) -> Levels:
    try:
        with av.open(str(film)) as container:
            stream = container.streams.audio[0]
            parts: list[Samples] = []
            samples = 0
            for frame in container.decode(stream):
                parts.append(frame.to_ndarray().astype(np.float32).mean(axis=0))
                samples += frame.samples
                if samples >= _HEARD_MS * stream.rate // 1000:
                    break
            return _levels(np.concatenate(parts), stream.rate) if parts else np.zeros(0)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as exc:
        raise StoryError("the film's sound cannot be decoded", remedy="make the film again") from exc


def _levels(samples: Samples, rate: int) -> Levels:
    """Mean absolute level of each whole millisecond."""
    edges = np.arange(len(samples) * 1000 // rate + 1) * rate // 1000
    if len(edges) < 2:
        return np.zeros(0)
    sums = np.add.reduceat(np.abs(samples[: edges[-1]]).astype(np.float64), edges[:-1])
    return np.asarray(sums / np.diff(edges))
