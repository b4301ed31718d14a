"""What plays: each note from sines below the limit of hearing, or from noise with a shaped spectrum.

So nothing folds back: no partial is ever above `_HIGHEST`. Notes are float32, ``(samples,)``, 48 kHz.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..model import Samples

RATE = 48000
_HIGHEST = 9000.0
"""Hertz; what is above it in a bed only hisses against the voice. Our judgement."""
_SEED = 60
_PAD_SPREAD = 0.009
"""Half the width of a pad's partials, as a part of their frequency: 16 cents, an ensemble of strings."""
_PAD_SLOPE = 1.75
_PAD_TOP = 3200.0
"""Hertz; above, a pad would lie where consonants are."""

Real = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Timbre:
    """A struck or plucked sound: partials over the note's frequency, how loud, and how long each rings.

    Attributes:
        partials: (multiple of the note's frequency, amplitude, seconds to fall to 1/e).
        attack_s: seconds to full level.
    """

    partials: tuple[tuple[float, float, float], ...]
    attack_s: float


FELT = Timbre(tuple((k * (1 + 0.0004 * k * k), k**-1.9, 1.3 / (1 + 0.55 * k)) for k in range(1, 9)), 0.008)
"""A piano with felt on its strings: slightly stretched partials, the high ones gone soon."""
MARIMBA = Timbre(((1.0, 1.0, 0.34), (3.99, 0.22, 0.09), (9.4, 0.05, 0.03)), 0.003)
"""Source: tuned bars have their second mode two octaves up (Rossing, Science of Percussion Instruments)."""
MUTED = Timbre(tuple((float(k), k**-1.25, 0.2 / (1 + 0.35 * k)) for k in range(1, 13)), 0.004)
"""A string muted by the hand."""
BASS = Timbre(((1.0, 1.0, 0.5), (2.0, 0.5, 0.36), (3.0, 0.2, 0.24), (4.0, 0.08, 0.16)), 0.012)
"""Fingered; its second and third partials are what small loudspeakers give of it."""
BELL = Timbre(((1.0, 1.0, 1.0), (2.0, 0.5, 0.7), (3.01, 0.16, 0.45), (5.4, 0.09, 0.25)), 0.004)
"""Of the stings."""


def hertz(note: int) -> float:
    """The frequency of a MIDI note: 69 is 440 Hz, equal temperament."""
    return float(440 * 2 ** ((note - 69) / 12))


def struck(timbre: Timbre, note: int) -> Samples:
    """One note, from its beginning until it has died away; its peak about 1."""
    pitch = hertz(note)
    heard = [part for part in timbre.partials if part[0] * pitch < _HIGHEST]
    # High strings ring shorter. Source: our judgement, after the decay of a piano's octaves.
    short = min(1.0, (220 / pitch) ** 0.35)
    seconds = 5 * max(part[2] for part in heard) * short
    time = np.arange(int(seconds * RATE), dtype=np.float32) / np.float32(RATE)
    wave = np.zeros(len(time), np.float32)
    for multiple, level, fall_s in heard:
        angle = np.float32(2 * np.pi * multiple * pitch) * time
        wave += np.float32(level) * np.sin(angle) * np.exp(-time / np.float32(fall_s * short))
    wave *= _rise(len(time), timbre.attack_s)
    wave /= max(float(np.abs(wave).max()), 1e-9)
    return _closed(wave)


def pad(notes: Sequence[int], seconds: float, *, attack_s: float, release_s: float) -> Samples:
    """A soft chord of strings, ``seconds`` long and then ``release_s`` to its end: float32, ``(2, samples)``,
    RMS about 0.2.

    Each partial is a narrow band of noise with phases of its own on both sides.
    Source: N. O. Paul, PADsynth: the inverse transform of such a spectrum is an ensemble without a seam.
    """
    count = int((seconds + release_s) * RATE)
    length = 1 << max(12, (count - 1).bit_length())
    levels = np.zeros(int(_PAD_TOP * (1 + 4 * _PAD_SPREAD) / RATE * length) + 2)
    for note in notes:
        pitch = hertz(note)
        for k in range(1, int(_PAD_TOP / pitch) + 1):
            _band(levels, k * pitch * length / RATE, level=k**-_PAD_SLOPE * (200 / pitch) ** 0.3)
    random = np.random.Generator(np.random.PCG64([_SEED, *notes]))
    left, right = np.exp(2j * np.pi * random.random((2, len(levels))))
    spectra = (levels * np.stack([left, 0.55 * left + 0.83 * right])).astype(np.complex64)
    sound = np.fft.irfft(spectra, length)[:, :count]
    level = 0.2 / max(float(np.sqrt(np.mean(sound**2))), 1e-12)
    swell = level * _rise(count, attack_s) * _rise(count, release_s)[::-1]
    return np.asarray(sound * swell.astype(np.float32), np.float32)


def drum() -> Samples:
    """A low, soft drum: a sine that falls from 120 to 48 hertz."""
    time = np.arange(int(0.5 * RATE)) / RATE
    angle = 2 * np.pi * (48 * time + 72 * 0.035 * (1 - np.exp(-time / 0.035)))
    return _closed(np.sin(angle) * np.exp(-time / 0.13) * _rise(len(time), 0.003))


def shaker() -> Samples:
    """A grain of noise from 4 to 9 kHz."""
    return _closed(_noise(0.12, 4000, _HIGHEST) * _grain(0.12, 0.012, 0.026))


def snap() -> Samples:
    """Something between a finger's snap and a rim: noise around 1.6 kHz over a short tone."""
    time = np.arange(int(0.2 * RATE)) / RATE
    tone = np.sin(2 * np.pi * 820 * time) * np.exp(-time / 0.012)
    wave = 0.7 * _noise(0.2, 1100, 2600) * _grain(0.2, 0.002, 0.03) + 0.4 * tone * _rise(len(time), 0.002)
    return _closed(wave)


DRUMS: dict[str, Callable[[], Samples]] = {"drum": drum, "shaker": shaker, "snap": snap}
STRUCK = {"felt": FELT, "marimba": MARIMBA, "muted": MUTED, "bass": BASS, "bell": BELL}


def _band(levels: Real, place: float, *, level: float) -> None:
    """Adds a bell of that level around ``place``, a bin that need not be whole."""
    width = max(2.0, place * _PAD_SPREAD)
    first, last = max(1, int(place - 3 * width)), min(len(levels) - 1, int(place + 3 * width))
    bins = np.arange(first, last + 1)
    levels[first : last + 1] += level / np.sqrt(width) * np.exp(-(((bins - place) / width) ** 2))


def _noise(seconds: float, low: float, high: float) -> Real:
    """Noise between two frequencies, peak 1, its edges falling over a tenth."""
    count = int(seconds * RATE)
    random = np.random.Generator(np.random.PCG64([_SEED, int(low), int(high)]))
    spectrum = np.fft.rfft(random.standard_normal(count))
    at = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= np.clip((at - low) / (0.1 * low) + 1, 0, 1) * np.clip((high - at) / (0.1 * high), 0, 1)
    wave = np.fft.irfft(spectrum, count)
    shaped: Real = wave / np.abs(wave).max()
    return shaped


def _grain(seconds: float, attack_s: float, fall_s: float) -> Real:
    time = np.arange(int(seconds * RATE)) / RATE
    grain: Real = _rise(len(time), attack_s) * np.exp(-np.maximum(0, time - attack_s) / fall_s)
    return grain


def _rise(count: int, seconds: float) -> Real:
    """From 0 to 1 in that time, as a raised cosine."""
    edge = min(count, max(1, int(seconds * RATE)))
    rise = np.ones(count)
    rise[:edge] = 0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / edge)
    return rise


def _closed(wave: npt.NDArray[np.floating]) -> Samples:
    """The wave with a short fade at its end."""
    edge = min(len(wave), RATE // 50)
    wave[len(wave) - edge :] *= np.linspace(1, 0, edge)
    return wave.astype(np.float32)
