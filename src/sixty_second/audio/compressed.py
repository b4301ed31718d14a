"""Sound as MP3 or AAC, for listening."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import RenderError
from ..files import replacing
from ..model import Samples
from ..resample import resample

RATE = 44100
BIT_RATE = 128_000
"""Bits a second, of mono: nothing is lost that a synthetic voice has. Our judgement."""
_CODECS = {".mp3": ("mp3", "libmp3lame", "s16p"), ".m4a": ("mp4", "aac", "fltp")}


def write_compressed(path: Path, mono: Samples, rate: int) -> None:
    """Writes the sound as its suffix says, ``.mp3`` or ``.m4a``, whole or not at all; 44.1 kHz, mono.

    Raises:
        RenderError: there is no encoder for it here.
        OutputError: the folder cannot be written or the disk is full.
    """
    import av  # imported here: it takes 100 ms

    container_name, codec, layout = _CODECS[path.suffix.lower()]
    sound = np.clip(resample(mono, rate, RATE), -1, 1)
    samples = np.rint(sound * 32767).astype(np.int16) if layout == "s16p" else sound
    with replacing(path) as temporary:
        try:
            with av.open(str(temporary), "w", format=container_name) as container:
                stream = container.add_stream(codec, rate=RATE, layout="mono")
                stream.bit_rate = BIT_RATE
                for first in range(0, len(samples), 1024):
                    block = samples[None, first : first + 1024]
                    frame = av.AudioFrame.from_ndarray(block, format=layout, layout="mono")
                    frame.sample_rate, frame.pts = RATE, first
                    container.mux(stream.encode(frame))
                container.mux(stream.encode(None))
        except (av.FFmpegError, ValueError) as exc:
            raise RenderError(f"cannot encode {path.name}: {exc}", remedy="write a .wav") from exc
