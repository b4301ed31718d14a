"""When the cues of one beat may come and go: the words' own times, and how far they may give way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Spoken
from .layout import Piece
from .rules import Rules, out_time

# How far a cue may come from its first word. Source: two frames at 30 a second, which Netflix's timing
# guidelines accept and the 95th percentile of criterion C9 allows (67 ms); `FAR` ones stay within its most
# (100 ms).
_MOVES_MS = (-95, -60, -40, -20, 0, 20, 40, 60, 95)
FAR_MS = 67


@dataclass(frozen=True, slots=True)
class Edge:
    """A moment at which a cue may come, ``moved_ms`` from the onset of its first word (or the beat's end)."""

    ms: int
    moved_ms: int = 0


class Edges:
    """The edges of a beat's cues by the rules of one house.

    Args:
        beat: what is said, with its place in the film.
        pieces: its words, in order, each over when the next begins.
        rules: where cues end and what gaps they leave.
        closed_ms: the length of ``rules.closed_frames``.
        far: whether a cue may be moved further than `FAR_MS`.
    """

    def __init__(
        self, beat: Spoken, pieces: Sequence[Piece], rules: Rules, closed_ms: int, *, far: bool = True
    ) -> None:
        self._beat = beat
        self._pieces = pieces
        self._rules = rules
        self._closed_ms = closed_ms
        self._moves_ms = [move for move in _MOVES_MS if far or abs(move) <= FAR_MS]

    def before(self, place: int) -> tuple[Edge, ...]:
        """The moments at which a cue that begins with that piece may come; after the last, the beat's end.

        A cue never comes before the word in front of it has been said, nor when its own first word is over.
        """
        if place == len(self._pieces):
            said_ms = self._pieces[-1].word.end_ms if self._pieces else 0
            return (Edge(max(self._beat.end_ms, said_ms)),)
        word = self._pieces[place].word
        if not place and word.start_ms - self._beat.start_ms <= self._rules.snap_ms:
            return (Edge(self._beat.start_ms),)
        if self._pieces[place].glued:
            return (Edge(word.start_ms),)
        free_ms = self._pieces[place - 1].word.end_ms if place else self._beat.start_ms
        latest_ms = max(word.start_ms, word.end_ms - 1) if place else word.start_ms
        moments = {max(free_ms, word.start_ms + move) for move in self._moves_ms}
        return tuple(Edge(ms, ms - word.start_ms) for ms in sorted(moments) if ms <= latest_ms)

    def meets(self, first: Edge, last: Edge) -> bool:
        """Whether a cue can stand between the two; between unmoved ones one must."""
        unmoved = not first.moved_ms and not last.moved_ms
        return unmoved or last.ms - self._closed_ms > first.ms

    def out_ms(self, end: int, first: Edge, last: Edge, *, dense_ms: int) -> int:
        """When the cue goes that comes at ``first`` and ends before piece ``end``, which comes at ``last``.

        ``dense_ms`` is the time that it needs, as by `needed_ms`.
        """
        return out_time(
            start_ms=first.ms,
            said_ms=min(self._pieces[end - 1].word.end_ms, last.ms),
            edge_ms=last.ms,
            rules=self._rules,
            closed_ms=self._closed_ms,
            dense_ms=dense_ms,
        )
