"""Sound files: WAV in and out, and the sound of anything that PyAV can open."""

from __future__ import annotations

import wave
from math import inf
from pathlib import Path

import numpy as np

from ..errors import RenderError
from ..files import replacing
from ..model import Samples

_FULL = 32767
"""What 1.0 is in 16 bits: the same distance up and down."""


def write_wav(path: Path, sound: Samples, rate: int) -> None:
    """Writes 16-bit PCM, mono or stereo, whole or not at all; what is past full scale is clipped.

    Raises:
        OutputError: the folder cannot be written or the disk is full.
    """
    pcm = np.rint(np.clip(sound, -1, 1) * _FULL).astype("<i2").tobytes()
    with replacing(path) as temporary, wave.open(str(temporary), "wb") as file:
        file.setnchannels(1 if sound.ndim == 1 else sound.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)


def read_wav(path: Path) -> tuple[Samples, int]:
    """The sound of a 16-bit WAV file, mixed to mono (float32, [-1, 1]), and its rate in hertz.

    Raises:
        RenderError: it is missing, broken or of another kind.
    """
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            pcm = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as exc:
        raise RenderError(
            f"cannot read {path}: {exc}", remedy="give a 16-bit WAV file", path=str(path)
        ) from exc
    if width != 2:
        raise RenderError(
            f"{path} has {8 * width}-bit samples", remedy="give a 16-bit WAV file", path=str(path)
        )
    whole = len(pcm) // (2 * channels) * 2 * channels
    samples = np.frombuffer(pcm[:whole], dtype="<i2").reshape(-1, channels).astype(np.float32) / _FULL
    return samples.mean(axis=1, dtype=np.float32), rate


def read_sound(path: Path, *, most_s: float = inf) -> Samples:
    """The first audio track of a file as it decodes: float32, ``(samples, 2)``, 48 kHz.

    Args:
        most_s: seconds after which no more is decoded.

    Raises:
        RenderError: it cannot be opened, or there is no sound in it.
    """
    import av  # imported here: it takes 100 ms

    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise RenderError(f"{path} has no sound", remedy="give a file with an audio track")
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=48000)
            blocks, count = [], 0
            for frame in container.decode(audio=0):
                new = [block.to_ndarray() for block in resampler.resample(frame)]
                blocks += new
                count += sum(block.shape[1] for block in new)
                if count >= most_s * 48000:
                    break
            blocks += [block.to_ndarray() for block in resampler.resample(None)]
    except (av.FFmpegError, OSError, ValueError) as exc:
        raise RenderError(f"cannot read the sound of {path}: {exc}", remedy="make the file again") from exc
    if not blocks:
        return np.zeros((0, 2), np.float32)
    return np.concatenate(blocks, axis=1).T
