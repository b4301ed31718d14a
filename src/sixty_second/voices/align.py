"""When each word is said in any sound whose words are known: forced alignment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..cache import Cache
from ..errors import VoiceError
from ..model import Samples, Word
from .align_model import by_model
from .align_warp import by_warping
from .spoken import Token
from .times import Span, fill, voiced

ALIGNED, WARPED, SPREAD = 0.9, 0.7, 0.3
"""Confidence of times from an acoustic model, from a comparison with another reading, and by length alone."""
SHORTEST_MS = 100
"""Sound that is shorter has no words to find. Our judgement."""


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
    keep = cache or Cache(None)
    sound = voiced(samples, rate)
    english = language.lower().split("-")[0] == "en"
    ways = ((by_model, ALIGNED), (by_warping, WARPED)) if english else ((by_warping, WARPED),)
    heard = tokens and sound[1] - sound[0] >= SHORTEST_MS and bool(samples.any())
    for way, confidence in ways if heard else ():
        try:
            spans = way(samples, rate, tokens, language, cache=keep)
        except VoiceError:
            continue
        if spans is not None:
            return _words(tokens, spans, sound, confidence)
    return _spread(tokens, sound)


def _spread(tokens: Sequence[Token], sound: Span) -> tuple[Word, ...]:
    """The words sharing the sound by their length."""
    starts: list[int | None] = [sound[0], *([None] * (len(tokens) - 1))]
    words = fill(tokens, starts[: len(tokens)], sound[1])
    return tuple(replace(word, confidence=SPREAD) for word in words)


def _words(
    tokens: Sequence[Token], spans: Sequence[Span | None], sound: Span, confidence: float
) -> tuple[Word, ...]:
    """The words at their spans, inside the sound; those without one between their neighbours."""
    last = min(sound[1], max((span[1] for span in spans if span), default=sound[1]))
    words: list[Word] = []
    for word, span in zip(fill(tokens, [span and span[0] for span in spans], last), spans, strict=True):
        end = min(word.end_ms, span[1]) if span and span[1] > word.start_ms else word.end_ms
        start = word.start_ms if word.spoken or not words else words[-1].end_ms
        sure = word.confidence * confidence
        words.append(replace(word, start_ms=start, end_ms=max(start, end), confidence=sure))
    return tuple(words)
