"""When each word is said in any sound whose words are known: forced alignment."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from ..cache import Cache
from ..errors import VoiceError
from ..model import Samples, Speech, Word
from .align_levels import edges, pauses
from .align_model import by_model
from .align_sentences import PAUSE_MS, Piece, pieces
from .align_warp import Match, compare
from .espeak import read_tokens
from .spoken import Token
from .times import Span, fill

ALIGNED, SPREAD = 0.95, 0.3
"""The most confidence that alignment has, and that of times by length alone."""
DOUBTFUL = 0.5
"""Below this a word's time is not used: it shares the time between its neighbours by length."""
SUSPECT_MS = 240
"""Farther than this from espeak-ng's rhythm, an alignment is checked against another. Measured, 80 sentences
of other voices: those that the model lost strayed by 241 to 701 ms, the true times by 12 to 47."""
AGREED_MS, APART_MS = 100, 300
"""Two ways that differ by less agree on a word; by more, nobody knows. Our judgement."""
ALIKE, STRANGE = 0.36, 0.2
"""A stretch as like espeak-ng's as this is surely it, one as unlike as that surely not. Measured: of right
words the median is 0.35 to 0.54 for voices far and near, of wrong ones 0.21 to 0.26."""
_AROUND = 2
"""Words on either side that a word's likeness is judged with: one by itself says little. Our judgement."""
SHORTEST_MS = 100
"""Sound that is shorter has no words to find. Our judgement."""
_COARSE_MS = 20
_DECAY_MS = 20
"""Of the last word's sound that is still compared. Our judgement."""

Spans = Sequence[Span | None]


def doubtful(words: Sequence[Word]) -> tuple[str, ...]:
    """Those that alignment did not find, as captioned."""
    return tuple(word.text for word in words if word.spoken and word.confidence < DOUBTFUL)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sound, its words, and espeak-ng's reading of them laid upon it."""

    samples: Samples
    rate: int
    row: tuple[Token, ...]
    language: str
    reading: Speech
    match: Match
    cache: Cache


def align(
    samples: Samples, rate: int, tokens: Sequence[Token], language: str, *, cache: Cache | None = None
) -> tuple[Word, ...]:
    """Every token as a word with its time in the sound, in order, none outside it.

    The line is cut at the pauses between its sentences. In English each sentence goes through pocketsphinx,
    in other languages (and where that loses it) it is compared with espeak-ng's own reading. A word's
    confidence says how well two ways agree on it, or how alike the two readings are; below `DOUBTFUL` its
    time is shared out by length and its confidence is `SPREAD`, as it is when nothing works: this never
    raises.

    Args:
        samples: float32, mono.
        rate: hertz.
        language: BCP 47.
    """
    row = tuple(tokens)
    sound = edges(samples, rate)
    line = None
    if row and sound[1] - sound[0] >= SHORTEST_MS and samples.any():
        with suppress(VoiceError):
            line = _line(samples, rate, row, language, cache=cache or Cache(None))
    if line is None:
        return _words(row, [None] * len(row), [SPREAD] * len(row), sound)
    spans: list[Span | None] = []
    sure: list[float] = []
    quiet = pauses(samples, rate, PAUSE_MS)
    for piece in pieces(row, line.reading.words, line.match, quiet):
        found, confidence = _sentence(line, piece)
        spans += found
        sure += confidence
    return _words(row, spans, sure, sound)


def _line(samples: Samples, rate: int, row: tuple[Token, ...], language: str, *, cache: Cache) -> Line | None:
    """The line compared with espeak-ng's reading as a whole; None when it cannot be.

    Raises:
        VoiceError: espeak-ng does not know the language or cannot say the words.
    """
    reading = read_tokens(row, language, cache=cache)
    match = compare(samples, rate, reading, step_ms=_COARSE_MS)
    return None if match is None else Line(samples, rate, row, language, reading, match, cache)


def _sentence(line: Line, piece: Piece) -> tuple[Spans, list[float]]:
    """Spans and confidence of one sentence's words, times in the line's sound."""
    modelled = None
    if line.language.lower().split("-")[0] == "en":
        part = _part(line.samples, line.rate, piece.sound)
        with suppress(VoiceError):
            modelled = by_model(part, line.rate, line.row[piece.first : piece.last], cache=line.cache)
    if modelled is None:
        return _by_warping(line, piece)
    roughly, alike = _moved(line.reading.words[piece.first : piece.last], line.match)
    moved = _shifted(modelled, piece.sound[0])
    agreed = [_agreement(*each) for each in zip(moved, roughly, alike, strict=True)]
    rhythm = _rhythm(piece.sound, line.reading.words[piece.first : piece.last])
    stray = _stray(moved, rhythm)
    if stray > SUSPECT_MS and 2 * _stray(roughly, rhythm) < stray:
        return _by_warping(line, piece)
    return moved, agreed


def _by_warping(line: Line, piece: Piece) -> tuple[Spans, list[float]]:
    """By comparison with the reading of this sentence alone, else with that of the line."""
    words = line.reading.words[piece.first : piece.last]
    rate, base = line.reading.rate, words[0].start_ms
    known = line.reading.samples[base * rate // 1000 : (words[-1].end_ms + _DECAY_MS) * rate // 1000]
    heard = _part(line.samples, line.rate, piece.sound)
    match = compare(heard, line.rate, Speech(known, rate, ()))
    if match is None:
        return _moved(words, line.match)
    alone = [replace(word, start_ms=word.start_ms - base, end_ms=word.end_ms - base) for word in words]
    spans, sure = _moved(alone, match)
    return _shifted(spans, piece.sound[0]), sure


def _moved(words: Sequence[Word], match: Match) -> tuple[Spans, list[float]]:
    """Where a reading's words are in the sound, and how sure it is that they are there."""
    spans = [
        (match.moved(word.start_ms), match.moved(word.end_ms))
        if word.spoken and word.end_ms > word.start_ms
        else None
        for word in words
    ]
    alike = [match.likeness((word.start_ms, word.end_ms)) for word in words]
    return spans, [_likely(alike[max(0, at - _AROUND) : at + _AROUND + 1]) for at in range(len(alike))]


def _likely(alike: Sequence[float]) -> float:
    """How sure it is that a stretch of words is said where it was found."""
    return ALIGNED * min(1.0, max(0.0, (sum(alike) / len(alike) - STRANGE) / (ALIKE - STRANGE)))


def _agreement(one: Span | None, other: Span | None, alike: float) -> float:
    """How sure it is that a word is where the model has it, given where the comparison has it."""
    if one is None or other is None:
        return alike
    apart = abs(one[0] - other[0])
    return ALIGNED * min(1.0, max(0.0, (APART_MS - apart) / (APART_MS - AGREED_MS)))


def _rhythm(sound: Span, words: Sequence[Word]) -> list[int]:
    """Where each word would start if the sound had the rhythm of espeak-ng's reading, in milliseconds."""
    first, last = words[0].start_ms, max(words[-1].end_ms, words[0].start_ms + 1)
    return [sound[0] + (word.start_ms - first) * (sound[1] - sound[0]) // (last - first) for word in words]


def _stray(spans: Spans, rhythm: Sequence[int]) -> int:
    """How far the farthest word is from the rhythm, in milliseconds."""
    return max((abs(span[0] - usual) for span, usual in zip(spans, rhythm, strict=True) if span), default=0)


def _words(
    row: Sequence[Token], spans: Sequence[Span | None], sure: Sequence[float], sound: Span
) -> tuple[Word, ...]:
    """The words at their spans, inside the sound; those without or in doubt between their neighbours."""
    good = [span if confidence >= DOUBTFUL else None for span, confidence in zip(spans, sure, strict=True)]
    last = min(sound[1], max((span[1] for span in good if span), default=sound[1]))
    if not good or not good[-1]:
        last = sound[1]
    starts = [span and span[0] for span in good]
    if starts and starts[0] is None:
        starts[0] = sound[0]
    words: list[Word] = []
    for word, span, confidence in zip(fill(row, starts, last), good, sure, strict=True):
        end = min(word.end_ms, span[1]) if span and span[1] > word.start_ms else word.end_ms
        start = word.start_ms if word.spoken or not words else words[-1].end_ms
        known = span is not None and word.confidence == 1
        words.append(
            replace(word, start_ms=start, end_ms=max(start, end), confidence=confidence if known else SPREAD)
        )
    return tuple(words)


def _shifted(spans: Spans, by_ms: int) -> list[Span | None]:
    return [span and (span[0] + by_ms, span[1] + by_ms) for span in spans]


def _part(samples: Samples, rate: int, span: Span) -> Samples:
    return samples[span[0] * rate // 1000 : span[1] * rate // 1000]
