"""When each word is said in any sound whose words are known: forced alignment."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from ..cache import Cache
from ..errors import VoiceError
from ..model import Samples, Word
from .align_model import by_model
from .align_warp import by_warping
from .espeak import read_tokens
from .spoken import Token
from .times import Span, fill, voiced

ALIGNED, WARPED, SPREAD = 0.9, 0.7, 0.3
"""Confidence of times from an acoustic model, from a comparison with another reading, and by length alone."""
Spans = Sequence[Span | None]
SUSPECT_MS = 240
"""Farther than this from espeak-ng's rhythm, an alignment is checked against another. Measured, 80 sentences
of other voices: those that the model lost strayed by 241 to 701 ms, the true times by 12 to 47."""
SHORTEST_MS = 100
"""Sound that is shorter has no words to find. Our judgement."""


def align(
    samples: Samples, rate: int, tokens: Sequence[Token], language: str, *, cache: Cache | None = None
) -> tuple[Word, ...]:
    """Every token as a word with its time in the sound, in order, none outside it.

    English goes through pocketsphinx, other languages (and what it loses) through a comparison with
    espeak-ng's own reading.
    Where that fails the words share the sound by their length, with a confidence of 0.3: this never raises.

    Args:
        samples: float32, mono.
        rate: hertz.
        language: BCP 47.
    """
    sound = voiced(samples, rate)
    found = None
    if tokens and sound[1] - sound[0] >= SHORTEST_MS and samples.any():
        with suppress(VoiceError):
            found = _found(samples, rate, tokens, language, cache=cache or Cache(None))
    return _spread(tokens, sound) if found is None else _words(tokens, found[0], sound, found[1])


def _found(
    samples: Samples, rate: int, tokens: Sequence[Token], language: str, *, cache: Cache
) -> tuple[Spans, float] | None:
    """The spans of the better way, and its confidence; None when no way works.

    The acoustic model is nearer as a rule, but now and then it loses a phrase. Then its words stand far from
    where they would be if the speaker kept espeak-ng's rhythm, and the comparison's do not.
    """
    english = language.lower().split("-")[0] == "en"
    modelled = by_model(samples, rate, tokens, language, cache=cache) if english else None
    if modelled is None:
        warped = by_warping(samples, rate, tokens, language, cache=cache)
        return None if warped is None else (warped, WARPED)
    rhythm = _rhythm(voiced(samples, rate), tokens, language, cache)
    stray = _stray(modelled, rhythm)
    if stray > SUSPECT_MS:
        warped = by_warping(samples, rate, tokens, language, cache=cache)
        if warped is not None and 2 * _stray(warped, rhythm) < stray:
            return warped, WARPED
    return modelled, ALIGNED


def _rhythm(sound: Span, tokens: Sequence[Token], language: str, cache: Cache) -> list[int]:
    """Where each word would start if the sound had the rhythm of espeak-ng's reading, in milliseconds."""
    words = read_tokens(tuple(tokens), language, cache=cache).words
    first, last = words[0].start_ms, max(words[-1].end_ms, words[0].start_ms + 1)
    return [sound[0] + (word.start_ms - first) * (sound[1] - sound[0]) // (last - first) for word in words]


def _stray(spans: Spans, rhythm: Sequence[int]) -> int:
    """How far the farthest word is from the rhythm, in milliseconds."""
    return max((abs(span[0] - usual) for span, usual in zip(spans, rhythm, strict=True) if span), default=0)


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
