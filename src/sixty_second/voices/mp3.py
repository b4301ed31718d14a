"""The sound of an MP3 in memory."""

from __future__ import annotations

import io

import numpy as np

from ..errors import VoiceError
from ..model import Samples


def decode(data: bytes) -> tuple[Samples, int]:
    """Its samples, mixed to mono (float32, [-1, 1]), and their rate in hertz.

    Raises:
        VoiceError: it is not sound.
    """
    import av  # imported here: it takes 100 ms

    blocks = []
    rate = 0
    try:
        with av.open(io.BytesIO(data), format="mp3") as container:
            resampler: av.AudioResampler | None = None
            for frame in container.decode(audio=0):
                rate = rate or frame.sample_rate
                resampler = resampler or av.AudioResampler(format="flt", layout="mono", rate=rate)
                blocks += [block.to_ndarray().reshape(-1) for block in resampler.resample(frame)]
    except (av.FFmpegError, ValueError, IndexError) as exc:
        raise VoiceError(
            "the service's answer is not sound", remedy="try again, or use another voice"
        ) from exc
    if not blocks:
        raise VoiceError("the service's answer has no sound in it", remedy="try again, or use another voice")
    return np.concatenate(blocks), rate
