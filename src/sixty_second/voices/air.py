"""A synthetic voice made fit for air: no rumble, an even level, soft sibilants."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..model import Samples

EDITION = 1
"""Changes whenever the sound does: part of what speech is kept by."""
_RUMBLE_HZ = 80.0
"""Below the lowest voice. Source: the usual setting of a speech microphone's low cut."""
_SHARP_HZ = (4000.0, 5000.0)
"""Where the band of sibilants begins, and where it is all in it. Source: measured; the energy of espeak-ng's
``s``, ``sh`` and ``z`` lies above 4.5 kHz."""
_HOP_S, _WINDOW_HOPS = 0.005, 4
_KNEE_DB = 6.0
_ATTACK_S, _RELEASE_S = 0.010, 0.150
"""Source: usual settings for speech; slower does not catch a word, faster is heard as pumping."""
_EVEN = (-20.0, 2.0)
"""Level in decibels of full scale above which the whole is brought closer, and how much: of two decibels one
is left. Measured: espeak-ng's median level is -22, its loudest -9; the two come nearer by 2 dB."""
_SOFT = (-37.0, 2.5)
"""The same for the band of sibilants alone, whose loudest are at -21. Measured: against vowels
they lose 3 dB."""
_FULL = 0.98
_TAIL, _GRAIN = 4096, 1 << 14
"""Silence after the sound, and what the transform's length is a multiple of, so that it is quick."""

Curve = npt.NDArray[np.floating]


def cleaned(samples: Samples, rate: int) -> Samples:
    """The sound without rumble, evened and de-essed: float32, as long as it was, nothing past full scale.

    The same samples give the same answer. It costs about 0.2 s of processor time a minute.
    """
    if not samples.any():
        return samples
    spectrum, length = _spectrum(samples)
    hertz = np.fft.rfftfreq(length, 1 / rate)
    spectrum *= _low_cut(hertz).astype(np.float32)
    sound = np.fft.irfft(spectrum, length)[: len(samples)]
    sharp = np.fft.irfft(spectrum * _sharp(hertz).astype(np.float32), length)[: len(samples)]
    sound -= sharp * (1 - _gain(sharp, rate, _SOFT))
    sound *= _gain(sound, rate, _EVEN)
    peak = float(np.abs(sound).max())
    return (sound * min(1.0, _FULL / peak)).astype(np.float32)


def _spectrum(samples: Samples) -> tuple[npt.NDArray[np.complexfloating], int]:
    """The spectrum of the sound with silence after it, so that nothing rings round from its end."""
    length = -(-(len(samples) + _TAIL) // _GRAIN) * _GRAIN
    return np.fft.rfft(samples.astype(np.float32), length), length


def _low_cut(hertz: Curve) -> Curve:
    """Source: the magnitude of a Butterworth high-pass of the fourth order, without its phase."""
    with np.errstate(divide="ignore"):
        return np.asarray(1 / np.sqrt(1 + (_RUMBLE_HZ / hertz) ** 8))


def _sharp(hertz: Curve) -> Curve:
    low, high = _SHARP_HZ
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip((hertz - low) / (high - low), 0, 1)))


def _gain(sound: Curve, rate: int, setting: tuple[float, float]) -> Curve:
    """What each sample is multiplied by, so that what is over the threshold rises less.

    Source: the usual compressor with a soft knee, its gain falling with the attack, rising with the release.
    """
    hop = max(1, round(rate * _HOP_S))
    levels = _levels(sound, hop)
    over = levels - setting[0]
    knee = (over + _KNEE_DB / 2) ** 2 / (2 * _KNEE_DB)
    bent = np.where(np.abs(over) < _KNEE_DB / 2, knee, np.maximum(over, 0))
    wanted = -bent * (1 - 1 / setting[1])
    steps = (np.arange(len(levels)) + 0.5) * hop
    factors = 10 ** (_followed(wanted) / 20)
    return np.interp(np.arange(len(sound)), steps, factors).astype(np.float32)


def _levels(sound: Curve, hop: int) -> Curve:
    """Decibels of full scale of each hop and its neighbours."""
    count = -(-len(sound) // hop)
    power = (np.pad(sound, (0, count * hop - len(sound))) ** 2).reshape(count, hop).mean(axis=1)
    around = np.convolve(power, np.ones(_WINDOW_HOPS) / _WINDOW_HOPS, mode="same")
    return np.asarray(10 * np.log10(np.maximum(around[:count], 1e-12)))


def _followed(wanted: Curve) -> Curve:
    """The gain with its inertia, hop by hop."""
    fall, rise = (1 - np.exp(-_HOP_S / time) for time in (_ATTACK_S, _RELEASE_S))
    made = np.empty(len(wanted))
    latest = 0.0
    for place, value in enumerate(wanted.tolist()):
        latest += (value - latest) * (fall if value < latest else rise)
        made[place] = latest
    return made
