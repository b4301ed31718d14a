"""Word times made whole: every word of a line gets a start and an end, in order, inside the sound."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model import Samples, Word
from .spoken import Token

Span = tuple[int, int]
"""Start and end in milliseconds."""
QUIET_DB = -40.0
"""Below the loudest sample: no speech there. Our judgement."""
GUESSED = 0.5
"""Confidence of a time that was shared out between its neighbours. Our judgement."""


def fill(row: Sequence[Token], starts: Sequence[int | None], end_ms: int | None) -> tuple[Word, ...]:
    """The words of a line, those without a start sharing the time up to the next known one by their length.

    Args:
        row: the line's tokens.
        starts: the start of each in milliseconds; None where it is not known.
        end_ms: where the last word ends.

    A word that is not said (a dash) gets no time here.
    """
    end = end_ms or 0
    known = _rising(starts, end)
    times = [0] * len(row)
    place = 0
    while place < len(row):
        upto = place + 1
        while upto < len(row) and known[upto] is None:
            upto += 1
        first = known[place] if known[place] is not None else 0
        limit = known[upto] if upto < len(row) else end
        _share(row, times, range(place, upto), (first or 0, limit or 0))
        place = upto
    ends = [*times, end][1:]
    return tuple(
        Word(token.text, token.spoken, start, stop, 1.0 if known[place] is not None else GUESSED)
        for place, (token, start, stop) in enumerate(zip(row, times, ends, strict=True))
    )


def _rising(starts: Sequence[int | None], end: int) -> list[int | None]:
    """The starts without those that go back or past the end."""
    kept: list[int | None] = []
    latest = -1
    for start in starts:
        good = start is not None and latest < start <= end
        kept.append(start if good else None)
        latest = start if good and start is not None else latest
    return kept


def _share(row: Sequence[Token], times: list[int], places: range, span: tuple[int, int]) -> None:
    weights = [len(row[place].spoken) for place in places]
    whole = sum(weights) or 1
    done = 0
    for place, weight in zip(places, weights, strict=True):
        times[place] = span[0] + (span[1] - span[0]) * done // whole
        done += weight


def voiced(samples: Samples, rate: int) -> Span:
    """Where the sound first and last is louder than silence, in milliseconds; all of it if it never is."""
    step = max(1, rate // 100)
    count = len(samples) // step
    level = np.abs(samples[: count * step]).reshape(count, step).max(axis=1) if count else np.zeros(0)
    loud = np.flatnonzero(level > (level.max() if count else 0) * 10 ** (QUIET_DB / 20))
    whole = len(samples) * 1000 // rate
    if not len(loud):
        return 0, whole
    return int(loud[0]) * 10, min(whole, int(loud[-1] + 1) * 10)
