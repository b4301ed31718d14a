"""Text cut into what a service takes at a time: at sentence ends, else at clause ends, else between words."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENDS = tuple(re.compile(pattern) for pattern in (r"[;:,—] ", r" "))
_STOPS = " .?!"


def cut(text: str, limit: int, sentences: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the text, in order, none longer than ``limit``, none empty, no space at an edge.

    Each sentence is cut by itself, so that it is the same piece wherever it stands; a part of a longer one
    is as long as it can be with the best end it can have. A word longer than the limit is broken.

    Args:
        sentences: where the last word of each sentence ends, rising; its full stop follows.
    """
    edges = [_past(text, end) for end in sentences if end < len(text)]
    starts = dict.fromkeys([0, *edges, len(text)])
    pairs = zip(starts, [*list(starts)[1:]], strict=False)
    return tuple(span for first, last in pairs for span in _within(text, first, last, limit))


def _past(text: str, end: int) -> int:
    while end < len(text) and text[end] in _STOPS:
        end += 1
    return end


def _within(text: str, start: int, last: int, limit: int) -> list[tuple[int, int]]:
    spans = []
    while start < last:
        if text[start] == " ":
            start += 1
            continue
        end = _end(text, start, last, limit)
        spans.append((start, start + len(text[start:end].rstrip())))
        start = end
    return spans


def _end(text: str, start: int, last: int, limit: int) -> int:
    if last - start <= limit:
        return last
    window = text[start : start + limit + 1]
    for pattern in _ENDS:
        places = [found.end() for found in pattern.finditer(window) if found.end() > limit // 4]
        if places:
            return start + places[-1]
    return start + limit
