"""Lines broken so that they are even, and so that what belongs together stays together.

The cost of a break is the sum over lines of the squared slack, as a share of the width, with penalties for
lines of one short word and for breaks inside a phrase. Source: the sum of squares is Knuth and Plass,
"Breaking paragraphs into lines", 1981, in its simplest form; the penalties are our judgement.
"""

from __future__ import annotations

from .shaping import measure

_ARTICLES = "a an the der die das den dem des ein eine le la les un une el los las"
_LEADERS = """at by for from in into of on over to under with and or but as than that who which is are was
    were has have had will would can could may might must not no nor their his her its our"""
ARTICLES = frozenset(_ARTICLES.split())
"""Articles: they belong to the noun that follows."""
LEADERS = frozenset(_LEADERS.split())
"""Words that lean on the next: a line should rather not end on them."""

_SHORT = 5
_COST_SHORT_LINE = 0.35
_COST_ARTICLE = 0.8
_COST_NUMBER = 1.0
_COST_NAME = 0.7
_COST_LEADER = 0.2
_MOST_WORDS = 400
_TURN = 1
"""Pixels kept free: a line in which the direction turns ends on another word, and so on another fraction."""


def break_lines(
    text: str, font: str, size: int, width: float, *, max_lines: int, tracking: float = 0.0
) -> tuple[str, ...] | None:
    """The text in the best lines of at most ``width`` pixels, or None when it needs more than ``max_lines``.

    A word is never broken; one that is wider than ``width`` does not fit.
    """
    words = text.split()
    if not words:
        return ()
    if len(words) > _MOST_WORDS:
        return None
    ends = _best_ends(words, _spans(words, font, size, tracking), width - _TURN, max_lines)
    if ends is None:
        return None
    starts = (0, *ends[:-1])
    return tuple(" ".join(words[a:b]) for a, b in zip(starts, ends, strict=True))


def _spans(words: list[str], font: str, size: int, tracking: float) -> list[tuple[float, float]]:
    """Each word's (start, end) on one long line, in reading order, whichever way its letters run."""
    gap = measure(" ", font, size, tracking)
    spans: list[tuple[float, float]] = []
    start = 0
    for word in words:
        width = measure(word, font, size, tracking)
        spans.append((start, start + width))
        start += round(width + gap)
    return spans


def _best_ends(
    words: list[str], spans: list[tuple[float, float]], width: float, max_lines: int
) -> tuple[int, ...] | None:
    """One past the last word of each line, for the least cost."""
    count = len(words)
    breaks = [_break_cost(words[k - 1], words[k]) for k in range(1, count)] + [0.0]
    best: list[dict[int, tuple[float, int]]] = [{} for _ in range(max_lines + 1)]
    best[0][0] = (0.0, 0)
    for line in range(1, max_lines + 1):
        for start, (cost, _) in best[line - 1].items():
            for end in range(start + 1, count + 1):
                length = spans[end - 1][1] - spans[start][0]
                if length > width:
                    break
                total = cost + (1.0 - length / width) ** 2 + breaks[end - 1]
                total += _COST_SHORT_LINE * (end == start + 1 and len(words[start]) <= _SHORT and count > 1)
                if end not in best[line] or total < best[line][end][0]:
                    best[line][end] = (total, start)
    full = [(best[line][count][0], line) for line in range(1, max_lines + 1) if count in best[line]]
    if not full:
        return None
    return _walk_back(best, min(full)[1], count)


def _walk_back(best: list[dict[int, tuple[float, int]]], line: int, end: int) -> tuple[int, ...]:
    ends: list[int] = []
    while line:
        ends.append(end)
        end = best[line][end][1]
        line -= 1
    return tuple(reversed(ends))


def _break_cost(before: str, after: str) -> float:
    """What it costs to end a line between two words."""
    if before[-1] in ".,;:!?—–":
        return 0.0
    plain = before.strip("“”‘’\"'()").lower()
    if plain in ARTICLES:
        return _COST_ARTICLE
    if any(c.isdigit() for c in before) or before in ("$", "€", "£", "No.", "Nr."):
        return _COST_NUMBER
    if plain in LEADERS:
        return _COST_LEADER
    if before[:1].isupper() and after[:1].isupper():
        return _COST_NAME
    return 0.0
