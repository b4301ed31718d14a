"""A short video with or without a sound of its own."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np


def clip(path: Path, *, sounding: bool) -> Path:
    """Four seconds of grey, with or without a tone of 500 Hz."""
    with av.open(str(path), "w") as file:
        video = file.add_stream("libx264", rate=10)
        video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
        audio = file.add_stream("aac", rate=44100, layout="mono") if sounding else None
        for number in range(40):
            frame = av.VideoFrame.from_ndarray(np.full((96, 64), 128, np.uint8), format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            file.mux(video.encode(frame))
        file.mux(video.encode())
        if audio is not None:
            wave = (0.1 * np.sin(np.arange(4 * 44100) * 2 * np.pi * 500 / 44100)).astype(np.float32)
            for first in range(0, len(wave), 1024):
                block = av.AudioFrame.from_ndarray(
                    wave[None, first : first + 1024], format="fltp", layout="mono"
                )
                block.sample_rate, block.pts = 44100, first
                file.mux(audio.encode(block))
            file.mux(audio.encode())
    return path
