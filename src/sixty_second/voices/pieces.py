"""Text cut into what a service takes at a time: at sentence ends, else at clause ends, else between words."""

from __future__ import annotations

import re

_ENDS = tuple(re.compile(pattern) for pattern in (r"[.?!] ", r"[;:,—] ", r" "))


def cut(text: str, limit: int) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the text, in order, none longer than ``limit``, none empty, no space at an edge.

    Each is as long as it can be with the best end it can have; a word longer than the limit is broken.
    """
    spans = []
    start = 0
    while start < len(text):
        if text[start] == " ":
            start += 1
            continue
        end = _end(text, start, limit)
        spans.append((start, start + len(text[start:end].rstrip())))
        start = end
    return tuple(spans)


def _end(text: str, start: int, limit: int) -> int:
    if len(text) - start <= limit:
        return len(text)
    window = text[start : start + limit + 1]
    for pattern in _ENDS:
        places = [found.end() for found in pattern.finditer(window) if found.end() > limit // 4]
        if places:
            return start + places[-1]
    return start + limit
