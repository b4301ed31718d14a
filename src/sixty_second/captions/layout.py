"""Words on lines: pieces that fit a line, and the best place for the one line break a cue may have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import category

from ..model import Word
from .ties import FORBIDDEN

Fits = Callable[[str], bool]

INSIDE = 4 * FORBIDDEN
"""The cost of a break inside a word: worse than any between words."""

AT_JOINT = 60
"""The cost of a break inside a word that is too long for a line, where the eye sees a joint: after a hyphen,
a slash or a comma. Our judgement: worse than any that is allowed, better than any that is forbidden."""

_JOINTS = frozenset("-‐–—/,;:|_+=&@?!…·、。，；：！？・")
_LEAST_PART = 3
"""A joint is used only when this share of a line, one part in three, stands before it; our judgement."""

# Of the lines' difference in length over the limit, squared. Our judgement: an even pair is worth about as
# much as a break at a preposition instead of one between any two words.
_BALANCE = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or the part of one that fits a line; ``glued`` when it goes on from the piece before it.

    ``joint``: the piece before it ends in a mark after which a long word may be broken.
    """

    word: Word
    glued: bool = False
    joint: bool = False


def pieces(words: Sequence[Word], *, limit: int, fits: Fits) -> tuple[Piece, ...]:
    """The words, those longer than a line cut without a hyphen, their time shared by letters.

    A cut falls on the last joint of a line that has one, else at the limit.
    """
    found: list[Piece] = []
    for word in words:
        if len(word.text) <= limit and fits(word.text):
            found.append(Piece(word))
        else:
            found.extend(_cut(word, limit, fits))
    return tuple(found)


def merged(line: Sequence[Piece]) -> tuple[Word, ...]:
    """The pieces as words again: those that were cut and stand together are one."""
    words: list[Word] = []
    for number, piece in enumerate(line):
        if piece.glued and number:
            first = words.pop()
            words.append(
                Word(
                    first.text + piece.word.text,
                    first.spoken,
                    first.start_ms,
                    piece.word.end_ms,
                    piece.word.confidence,
                )
            )
        else:
            words.append(piece.word)
    return tuple(words)


def text_of(line: Sequence[Piece]) -> str:
    """The line as it reads."""
    return " ".join(word.text for word in merged(line))


class Lines:
    """One beat's pieces and what a line can hold; says what it costs to lay out any stretch of them.

    Args:
        breaks: the cost of a break before each piece.
        limit: characters in a line.
        fits: whether a line is narrow enough.
    """

    def __init__(self, beat: Sequence[Piece], breaks: Sequence[float], *, limit: int, fits: Fits) -> None:
        self._beat = beat
        self._breaks = breaks
        self._limit = limit
        self._fits = fits
        self._known: dict[tuple[int, int], bool] = {}
        self._ends = [0]
        for piece in beat:
            self._ends.append(self._ends[-1] + len(piece.word.text) + (not piece.glued))

    def length(self, start: int, end: int) -> int:
        """Characters of the pieces ``[start, end)`` on one line, spaces between words included."""
        return self._ends[end] - self._ends[start] - (not self._beat[start].glued)

    def best(self, start: int, end: int) -> tuple[float, int] | None:
        """The least cost of the stretch on at most two lines and where the second begins (``end``: nowhere).

        None when no two lines hold it.
        """
        if self._holds(start, end):
            return 0.0, end
        choices = [
            (self._breaks[middle] + self._unevenness(start, middle, end), middle)
            for middle in range(start + 1, end)
            if self._holds(start, middle) and self._holds(middle, end)
        ]
        return min(choices, default=None)

    def _unevenness(self, start: int, middle: int, end: int) -> float:
        difference = self.length(start, middle) - self.length(middle, end)
        return _BALANCE * (difference / self._limit) ** 2

    def _holds(self, start: int, end: int) -> bool:
        if self.length(start, end) > self._limit:
            return False
        if end == start + 1:
            return True
        if (start, end) not in self._known:
            self._known[start, end] = self._fits(text_of(self._beat[start:end]))
        return self._known[start, end]


def _cut(word: Word, limit: int, fits: Fits) -> list[Piece]:
    found: list[Piece] = []
    text, span = word.text, word.end_ms - word.start_ms
    start = 0
    while start < len(text):
        end = _cut_end(text, start, limit, fits)
        times = (word.start_ms + span * start // len(text), word.start_ms + span * end // len(text))
        part = Word(text[start:end], "" if start else word.spoken, *times, word.confidence)
        found.append(Piece(part, glued=start > 0, joint=start > 0 and _is_joint(text, start)))
        start = end
    return found


def _cut_end(text: str, start: int, limit: int, fits: Fits) -> int:
    """The furthest end of a piece that fits: at a joint if it has one, never before a mark of a letter."""
    end = min(len(text), start + max(1, limit))
    while end > start + 1 and not fits(text[start:end]):
        end -= 1
    if end < len(text):
        least = start + max(1, limit // _LEAST_PART)
        end = next((place for place in range(end, least, -1) if _is_joint(text, place)), end)
    whole = end
    while whole > start and _joins(text, whole):
        whole -= 1
    return whole if whole > start else end


def _is_joint(text: str, place: int) -> bool:
    """Whether a long word may be broken before ``place``: after a joint that parts no figure."""
    if text[place - 1] not in _JOINTS or text[place] in _JOINTS:
        return False
    return not (
        place > 1 and text[place - 2].isdigit() and text[place].isdigit() and text[place - 1] in ",:/"
    )


def _joins(text: str, place: int) -> bool:
    """Whether the characters around ``place`` are one letter to the eye (marks, joined emoji)."""
    if place == len(text):
        return False
    return category(text[place]) in {"Mn", "Mc", "Me"} or "\u200d" in text[place - 1 : place + 1]
