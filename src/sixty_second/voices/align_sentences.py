"""A line and its sound cut at the ends of sentences, so that no error in one runs on into the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Word
from .align_warp import Match
from .spoken import Token
from .times import Span

_ENDS = frozenset(".?!")
_SHORTEST = 3
"""Words of a sentence that is cut off by itself: fewer are too easily lost. Our judgement."""
PAUSE_MS = 90
"""What is quiet for less is no end of a sentence: closures of p, t, k last up to 80 ms.
Source: Lisker & Abramson 1964 and our judgement."""
_NEAR_MS = 300
"""How far from where a sentence should end its pause may be. Our judgement: the coarse path is nearer."""
_MARGIN_MS = 60


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line, half-open, and the span of the sound that they are said in, in milliseconds."""

    first: int
    last: int
    sound: Span


def pieces(row: Sequence[Token], words: Sequence[Word], match: Match, quiet: Sequence[Span]) -> list[Piece]:
    """The sentences of a line with their sound; those between which there is no pause stay together.

    Args:
        words: the line's words with their times in the reading that the sound was compared with.
        quiet: the sound's pauses, in order.
    """
    starts, ends, firsts = [match.heard[0]], [], [0]
    for end in inner_starts(row):
        pause = _pause(match, words, end, quiet)
        if pause is not None and pause[0] > starts[-1]:
            ends.append(min(pause[0] + _MARGIN_MS, (pause[0] + pause[1]) // 2))
            starts.append(max(pause[1] - _MARGIN_MS, (pause[0] + pause[1]) // 2))
            firsts.append(end)
    lasts = [*firsts[1:], len(row)]
    return [
        Piece(*each)
        for each in zip(firsts, lasts, zip(starts, [*ends, match.heard[1]], strict=True), strict=True)
    ]


def inner_starts(row: Sequence[Token]) -> list[int]:
    """Where sentences begin but for the first, each with words enough before it and after it."""
    found: list[int] = []
    latest = said = 0
    for place, token in enumerate(row):
        said += bool(token.spoken)
        if token.mark in _ENDS and token.spoken and said - latest >= _SHORTEST:
            left = sum(bool(other.spoken) for other in row[place + 1 :])
            if left >= _SHORTEST:
                found.append(place + 1)
                latest = said
    return found


def _pause(match: Match, words: Sequence[Word], end: int, quiet: Sequence[Span]) -> Span | None:
    """The longest pause about the place where one sentence should end and the next begin."""
    before = next(word for word in reversed(words[:end]) if word.spoken)
    after = next(word for word in words[end:] if word.spoken)
    first, last = match.moved(before.end_ms) - _NEAR_MS, match.moved(after.start_ms) + _NEAR_MS
    near = [span for span in quiet if span[1] > first and span[0] < last]
    return max(near, key=lambda span: (span[1] - span[0], -span[0]), default=None)
