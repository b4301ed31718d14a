"""When each word is said in any sound whose words are known: forced alignment."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..cache import Cache
from ..errors import VoiceError
from ..model import Samples, Word
from .spoken import Token
from .times import fill

Span = tuple[int, int]
"""Start and end in milliseconds."""
ALIGNED, WARPED, SPREAD = 0.9, 0.7, 0.3
"""Confidence of times from an acoustic model, from a comparison with another reading, and by length alone."""
_QUIET_DB = -40.0
"""Below the loudest 10 ms: no speech there. Our judgement."""


def align(
    samples: Samples, rate: int, tokens: Sequence[Token], language: str, *, cache: Cache | None = None
) -> tuple[Word, ...]:
    """Every token as a word with its time in the sound, in order, none outside it.

    English goes through pocketsphinx, other languages through a comparison with espeak-ng's own reading.
    Where that fails the words share the sound by their length, with a confidence of 0.3: this never raises.

    Args:
        samples: float32, mono.
        rate: hertz.
        language: BCP 47.
    """
    from .align_model import by_model
    from .align_warp import by_warping

    keep = cache or Cache(None)
    sound = voiced(samples, rate)
    english = language.lower().split("-")[0] == "en"
    ways = ([(by_model, ALIGNED)] if english else []) + [(by_warping, WARPED)]
    for way, confidence in ways:
        try:
            spans = way(samples, rate, tokens, language, cache=keep)
        except VoiceError:
            continue
        if spans is not None:
            return _words(tokens, spans, sound[1], confidence)
    starts: list[int | None] = [None] * len(tokens)
    if starts:
        starts[0] = sound[0]
    words = fill(tokens, starts, sound[1])
    return tuple(Word(word.text, word.spoken, word.start_ms, word.end_ms, SPREAD) for word in words)


def voiced(samples: Samples, rate: int) -> Span:
    """Where the sound begins and ends to be louder than silence, in milliseconds; all of it if never."""
    step = max(1, rate // 100)
    count = len(samples) // step
    level = np.abs(samples[: count * step]).reshape(count, step).max(axis=1) if count else np.zeros(0)
    loud = np.flatnonzero(level > (level.max() if count else 0) * 10 ** (_QUIET_DB / 20))
    whole = len(samples) * 1000 // rate
    if not len(loud):
        return 0, whole
    return int(loud[0]) * 10, min(whole, int(loud[-1] + 1) * 10)


def _words(
    tokens: Sequence[Token], spans: Sequence[Span | None], end_ms: int, confidence: float
) -> tuple[Word, ...]:
    last = max((span[1] for span in spans if span), default=end_ms)
    rough = fill(tokens, [span[0] if span else None for span in spans], last)
    words: list[Word] = []
    for word, span in zip(rough, spans, strict=True):
        end = min(word.end_ms, span[1]) if span and span[1] > word.start_ms else word.end_ms
        start = word.start_ms if word.spoken or not words else words[-1].end_ms
        words.append(Word(word.text, word.spoken, start, max(start, end), word.confidence * confidence))
    return tuple(words)
