"""Spoken lines with made-up but plausible times, so that captions can be tried without a voice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sixty_second.model import Beat, Line, Speech, Spoken, Word
from sixty_second.timing import frame_to_ms, next_frame


def narrate(
    texts: Sequence[str], *, wpm: float = 165, pause_ms: int = 350, fps: int = 30
) -> tuple[Spoken, ...]:
    """Lines spoken at some words a minute: longer words take longer, punctuation takes a breath."""
    spoken: list[Spoken] = []
    start_ms = 0
    for number, text in enumerate(texts):
        words = _timed(text.split(), wpm)
        said_ms = words[-1].end_ms if words else 0
        end_ms = frame_to_ms(next_frame(start_ms + said_ms + pause_ms, fps), fps)
        beat = Beat(id=f"b{number:02d}", kind="fact", say=text)
        speech = Speech(np.zeros(16, np.float32), 16_000, words)
        spoken.append(Spoken(Line(beat, text), speech, start_ms, end_ms))
        start_ms = end_ms
    return tuple(spoken)


def _timed(texts: Sequence[str], wpm: float) -> tuple[Word, ...]:
    breaths = [6.0 if text[-1] in ".!?" else 4.0 if text[-1] in ",;:" else 0.0 for text in texts]
    weights = [len(text) + 2.5 + breath for text, breath in zip(texts, breaths, strict=True)]
    scale = 60_000 / wpm * len(texts) / sum(weights) if weights else 0.0
    words: list[Word] = []
    time = 40.0
    for text, weight, breath in zip(texts, weights, breaths, strict=True):
        words.append(Word(text, text, int(time), int(time + (weight - breath) * scale)))
        time += weight * scale
    return tuple(words)
