"""Speech made slower or faster at the same pitch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .errors import SettingsError
from .model import Samples, Speech

SLOWEST, FASTEST = 0.5, 2.0
"""Source: FFmpeg's filter atempo; outside it skips samples."""


def stretch(speech: Speech, tempo: float) -> Speech:
    """The speech ``tempo`` times as fast, its pitch kept, word times and length scaled to match.

    Source: waveform similarity overlap-add, as in FFmpeg's filter atempo.

    Raises:
        SettingsError: the tempo is not between 0.5 and 2.
    """
    if not SLOWEST <= tempo <= FASTEST:
        raise SettingsError(f"a tempo of {tempo} is out of reach", remedy="use one between 0.5 and 2")
    if tempo == 1.0 or not len(speech.samples):
        return speech
    length = round(len(speech.samples) / tempo)
    sound = _atempo(speech.samples, speech.rate, tempo)[:length]
    samples = np.pad(sound, (0, length - len(sound)))
    words = tuple(
        replace(word, start_ms=int(word.start_ms / tempo), end_ms=int(word.end_ms / tempo))
        for word in speech.words
    )
    return Speech(samples, speech.rate, words)


def _atempo(samples: Samples, rate: int, tempo: float) -> Samples:
    import av  # imported here: it takes 100 ms
    from av.filter import Graph

    graph = Graph()
    source = graph.add_abuffer(sample_rate=rate, format="flt", layout="mono")
    filtering = graph.add("atempo", repr(tempo))
    sink = graph.add("abuffersink")
    source.link_to(filtering)
    filtering.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = rate
    frame.pts = 0
    source.push(frame)
    source.push(None)
    blocks = []
    while True:
        try:
            block = sink.pull()
        except (av.EOFError, av.BlockingIOError):
            break
        if isinstance(block, av.AudioFrame):
            blocks.append(block.to_ndarray().reshape(-1))
    return np.concatenate(blocks).astype(np.float32) if blocks else np.zeros(0, np.float32)
