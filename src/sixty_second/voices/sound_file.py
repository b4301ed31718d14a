"""The sound of a person's file, within bounds."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import VoiceError
from ..model import Samples
from ..resample import resample

KINDS = {".wav": "wav", ".mp3": "mp3", ".m4a": "mov", ".mp4": "mov", ".flac": "flac"}
"""Endings that are read, and FFmpeg's name of the container: a playlist must not pass for sound."""
LONGEST_S = 900
"""Seconds of one file; our judgement: a quarter of an hour is many takes of a minute."""
LOWEST = 16000
"""Hertz at least, as `Speech` has it; a telephone's 8000 are brought up to it."""


def opened(path: Path) -> tuple[Samples, int]:
    """The samples of a file, mixed to mono (float32, [-1, 1]), and their rate in hertz.

    Raises:
        VoiceError: it cannot be read, is of another kind, empty or too long.
    """
    import av  # imported here: it takes 100 ms

    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise VoiceError(f"{path} is no recording that can be read", remedy=f"use one of: {', '.join(KINDS)}")
    blocks, rate, count = [], 0, 0
    try:
        with path.open("rb") as file, av.open(file, format=kind) as container:
            resampler: av.AudioResampler | None = None
            for frame in container.decode(audio=0):
                rate = rate or frame.sample_rate
                resampler = resampler or av.AudioResampler(format="flt", layout="mono", rate=rate)
                blocks += [block.to_ndarray().reshape(-1) for block in resampler.resample(frame)]
                count += frame.samples
                if count > LONGEST_S * rate:
                    raise VoiceError(
                        f"{path} is longer than {LONGEST_S // 60} minutes", remedy="cut it to what is read"
                    )
    except (av.FFmpegError, OSError, ValueError, IndexError) as exc:
        why = getattr(exc, "strerror", "") or "there is no sound in it"
        raise VoiceError(f"{path} cannot be read: {why}", remedy="save it as a WAV file") from exc
    samples = np.concatenate(blocks) if blocks else np.zeros(0, np.float32)
    if not np.isfinite(samples).all() or not samples.any():
        raise VoiceError(f"there is no sound in {path}", remedy="record it again")
    return (resample(samples, rate, LOWEST), LOWEST) if rate < LOWEST else (samples, rate)
