"""Loudness and true peak after ITU-R BS.1770-4 and EBU Tech 3341."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..model import Samples
from .assemble import RATE
from .files import read_sound
from .peaks import oversampled_peak

SILENCE = -120.0
"""What is reported for sound without any level: below every gate."""
_OFFSET = -0.691
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
_MOMENT, _SHORT_TERM, HOP = RATE * 4 // 10, RATE * 3, RATE // 10
# Source: BS.1770-4, Annex 1, equations 2 to 7; Tech 3341, 2.2 (3 s window, not gated).
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
# Source: BS.1770-4, Annex 1, tables 1 and 2, for 48 kHz.
_DECAY = 8192
_BLOCK_LENGTH = 3 * _DECAY

Energy = npt.NDArray[np.float64]
Heard = tuple[tuple[npt.NDArray[np.floating], int], ...]


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud something is.

    Attributes:
        integrated: LUFS, gated; `SILENCE` when nothing passes the gate.
        short_term_max: LUFS, the loudest three seconds.
        true_peak: dBTP, of the sound oversampled four times.
    """

    integrated: float
    short_term_max: float
    true_peak: float


def measure(sound: Samples | Path | str) -> Loudness:
    """The loudness of 48 kHz samples, or of a file as it decodes.

    Mono samples are measured as they will be heard, the same on both channels: 3 LU above one alone.

    Raises:
        RenderError: the file cannot be read or has no sound.
    """
    samples = read_sound(Path(sound)) if isinstance(sound, (str, Path)) else sound
    energy = energy_of(heard(samples))
    return Loudness(
        integrated=integrated(energy),
        short_term_max=float(short_terms(energy).max()),
        true_peak=decibels(oversampled_peak(samples)),
    )


def heard(samples: Samples) -> Heard:
    """Each channel K-weighted, once for those that are alike, with the times that it counts."""
    return tuple((weighted(channel), times) for channel, times in _channels(samples))


def energy_of(channels: Heard, gain: npt.NDArray[np.floating] | float = 1.0) -> Energy:
    """Running sum of the squares of all channels under a gain, one entry a hop of 100 ms, from 0."""
    total: Energy = np.sum([times * _running(channel * gain) for channel, times in channels], axis=0)
    return total


def decibels(amplitude: float) -> float:
    """An amplitude in decibels of full scale, at least `SILENCE`."""
    return max(SILENCE, 20 * float(np.log10(amplitude))) if amplitude > 0 else SILENCE


def _channels(samples: Samples) -> list[tuple[npt.NDArray[np.float32], int]]:
    """Each channel that has to be computed, and how many times it counts; mono sounds on both sides."""
    if samples.ndim == 1:
        return [(samples, 2)]
    left, right = samples[:, 0], samples[:, 1]
    return [(left, 2)] if np.array_equal(left, right) else [(left, 1), (right, 1)]


def _running(channel: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    hops = len(channel) // HOP
    rows = channel[: hops * HOP].reshape(hops, HOP)
    return np.concatenate([[0.0], np.cumsum(np.einsum("ij,ij->i", rows, rows))])


def weighted(channel: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """One channel K-weighted: both filters at once, as their frequency response, block by block.

    Source: overlap-add convolution; after `_DECAY` samples the filters' answer has fallen below 1e-17.
    """
    length = _BLOCK_LENGTH + _DECAY
    count = -(-len(channel) // _BLOCK_LENGTH)
    blocks = np.zeros((count, length), np.float32)
    padded = np.zeros(count * _BLOCK_LENGTH, np.float32)
    padded[: len(channel)] = channel
    blocks[:, :_BLOCK_LENGTH] = padded.reshape(count, _BLOCK_LENGTH)
    answers = np.fft.irfft(np.fft.rfft(blocks) * _response(length).astype(np.complex64), length)
    result = answers[:, :_BLOCK_LENGTH]
    result[1:, :_DECAY] += answers[:-1, _BLOCK_LENGTH:]
    return result.reshape(-1)[: len(channel)]


def _response(length: int) -> npt.NDArray[np.complex128]:
    step = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    response = np.ones(len(step), complex)
    for above, below in (_SHELF, _HIGH_PASS):
        response *= _polynomial(above, step) / _polynomial(below, step)
    return response


def _polynomial(
    terms: tuple[float, float, float], step: npt.NDArray[np.complex128]
) -> npt.NDArray[np.complex128]:
    return terms[0] + step * (terms[1] + step * terms[2])


def _lufs(power: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return _OFFSET + 10 * np.log10(np.maximum(power, 1e-15))


def _windows(energy: npt.NDArray[np.float64], length: int) -> npt.NDArray[np.float64]:
    hops = length // HOP
    return np.maximum(energy[hops:] - energy[:-hops], 0) / length


def integrated(energy: Energy) -> float:
    """LUFS, gated; `SILENCE` when nothing passes the gate."""
    power = _windows(energy, _MOMENT)
    power = power[_lufs(power) > _ABSOLUTE_GATE]
    if not len(power):
        return SILENCE
    threshold = float(_lufs(power.mean())) + _RELATIVE_GATE
    return float(_lufs(power[_lufs(power) > threshold].mean()))


def short_terms(energy: Energy) -> npt.NDArray[np.float64]:
    """LUFS of the three seconds from each hop on; of the whole sound when it is shorter than that."""
    if len(energy) < 2:
        return np.array([SILENCE])
    power = _windows(energy, min(_SHORT_TERM, (len(energy) - 1) * HOP))
    return np.where(power > 0, np.maximum(_lufs(power), SILENCE), SILENCE)
