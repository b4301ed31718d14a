"""Words with times to cues: the cheapest way through each beat, found by dynamic programming.

One cost holds everything a good caption is: a break at a natural place, time enough to read, lines alike in
length. Criteria that must hold (C6, C7) weigh more than any break, so they give way only where no cutting
keeps them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Cue, Spoken, Word
from ..timing import frame_to_ms
from .characters import clean
from .layout import INSIDE, Fits, Lines, Piece, merged, pieces, text_of
from .rules import (
    LONGEST_MS,
    MEAN_SPEED,
    SHORTEST_MS,
    SIDECAR_LIMIT,
    SPEED,
    WORD_MS,
    Rules,
    out_time,
    rules_named,
)
from .ties import FORBIDDEN, SENTENCE, ties

# The weights are our judgement: a criterion outweighs a forbidden line break (100 + 200), which outweighs a
# forbidden break between cues (2 x 100), which outweighs everything else.
_CUE = 40.0
_BETWEEN_CUES = 2.0
_FORBIDDEN_LINE = 200.0
_BROKEN_CRITERION = 500.0
_ONE_WORD = 60.0
_SENTENCE_INSIDE = 25.0
_HURRY = 3.0


def caption(
    spoken: Sequence[Spoken],
    *,
    rules: str = "social",
    limit: int = 25,
    fits: Fits | None = None,
    fps: int = 30,
) -> tuple[Cue, ...]:
    """The captions of the film, from the words' own times.

    Each beat is cued by itself, so its cues count only on its own words, start and end.

    Args:
        spoken: what is said, with its place in the film.
        rules: ``social``, ``netflix`` or ``bbc``: where cues end and what gaps they leave (C8, C9).
        limit: characters that a line burned into the film can hold.
        fits: whether such a line is narrow enough in pixels; anything is, by default.
        fps: frames a second, for gaps that are counted in frames.

    Raises:
        SettingsError: no such rules.
    """
    house = rules_named(rules)
    closed_ms = frame_to_ms(house.closed_frames, fps)
    cues: list[Cue] = []
    for beat in spoken:
        cues.extend(_Cueing(beat, house, closed_ms, max(1, limit), fits or _anything).cues())
    return tuple(cues)


def _anything(line: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _Choice:
    """The cheapest cues up to some piece: their cost, where the last begins and where its lines break."""

    cost: float
    start: int = 0
    burned: int = 0
    sidecar: int = 0


class _Cueing:
    """The search over one beat."""

    def __init__(self, beat: Spoken, rules: Rules, closed_ms: int, limit: int, fits: Fits) -> None:
        self._beat = beat
        self._rules = rules
        self._closed_ms = closed_ms
        words = _in_order(beat)
        self._pieces = pieces(words, limit=min(limit, SIDECAR_LIMIT), fits=fits)
        self._ties = _piece_ties(words, self._pieces)
        costs = [_line_cost(p, t) for p, t in zip(self._pieces, self._ties, strict=True)]
        self._burned = Lines(self._pieces, costs, limit=limit, fits=fits)
        self._sidecar = Lines(self._pieces, costs, limit=SIDECAR_LIMIT, fits=_anything)

    def cues(self) -> list[Cue]:
        """The beat's cues, in order."""
        found: list[Cue] = []
        choices = self._search()
        end = len(self._pieces)
        while end:
            found.append(self._cue(choices[end], end))
            end = choices[end].start
        return found[::-1]

    def _search(self) -> list[_Choice]:
        """For each number of pieces, the cheapest way to cue that many."""
        choices = [_Choice(0.0)]
        for end in range(1, len(self._pieces) + 1):
            best: _Choice | None = None
            for start in range(end - 1, -1, -1):
                choice = self._choice(start, end, choices[start].cost)
                if choice is None:
                    break
                if best is None or choice.cost < best.cost:
                    best = choice
            assert best is not None, "a piece always fits a line"
            choices.append(best)
        return choices

    def _choice(self, start: int, end: int, before: float) -> _Choice | None:
        """The cue of the pieces ``[start, end)`` after cues that cost ``before``; None when it cannot be."""
        burned, sidecar = self._burned.best(start, end), self._sidecar.best(start, end)
        if burned is None or sidecar is None:
            return None
        cost = (
            before
            + _CUE
            + burned[0]
            + sidecar[0]
            + self._break_cost(start, end)
            + self._time_cost(start, end)
        )
        return _Choice(cost, start, burned[1], sidecar[1])

    def _break_cost(self, start: int, end: int) -> float:
        cost = 0.0
        if end < len(self._pieces):
            cost += INSIDE if self._pieces[end].glued else self._ties[end] * _BETWEEN_CUES
        if end - start == 1 and len(self._pieces) > 1:
            cost += _ONE_WORD
        inside = sum(
            self._ties[place] == SENTENCE for place in range(start + 1, end) if not self._pieces[place].glued
        )
        return cost + inside * _SENTENCE_INSIDE

    def _time_cost(self, start: int, end: int) -> float:
        """What it costs when the cue is too short to read, or too long."""
        start_ms, end_ms = self._times(start, end)
        duration = end_ms - start_ms
        speed = self._burned.length(start, end) * 1000 / duration
        count = sum(not piece.glued for piece in self._pieces[start:end]) or 1
        lacks = (
            speed / SPEED - 1,
            1 - duration / SHORTEST_MS,
            1 - duration / (count * WORD_MS),
            (self._pieces[end - 1].word.end_ms - start_ms) / LONGEST_MS - 1,
        )
        broken = sum(_BROKEN_CRITERION * (1 + lack) for lack in lacks if lack > 0)
        return broken + _HURRY * max(0.0, speed - MEAN_SPEED) ** 2

    def _times(self, start: int, end: int) -> tuple[int, int]:
        """In-time and out-time of the cue of the pieces ``[start, end)``."""
        said_ms = self._pieces[end - 1].word.end_ms
        last = end == len(self._pieces)
        edge_ms = max(self._beat.end_ms, said_ms) if last else self._pieces[end].word.start_ms
        start_ms = self._pieces[start].word.start_ms
        if not start and start_ms - self._beat.start_ms <= self._rules.snap_ms:
            start_ms = self._beat.start_ms
        end_ms = out_time(
            start_ms=start_ms,
            said_ms=min(said_ms, edge_ms),
            edge_ms=edge_ms,
            rules=self._rules,
            closed_ms=self._closed_ms,
        )
        return start_ms, end_ms

    def _cue(self, choice: _Choice, end: int) -> Cue:
        start_ms, end_ms = self._times(choice.start, end)
        sidecar = self._halves(choice.start, choice.sidecar, end)
        burned = self._halves(choice.start, choice.burned, end)
        return Cue(
            beat=self._beat.line.beat.id,
            start_ms=start_ms,
            end_ms=end_ms,
            lines=tuple(map(text_of, sidecar)),
            burned=tuple(map(merged, burned)),
            words=merged(self._pieces[choice.start : end]),
        )

    def _halves(self, start: int, middle: int, end: int) -> tuple[tuple[Piece, ...], ...]:
        halves = (self._pieces[start:middle], self._pieces[middle:end])
        return tuple(half for half in halves if half)


def _line_cost(piece: Piece, tie: int) -> float:
    if piece.glued:
        return INSIDE
    return tie + (_FORBIDDEN_LINE if tie >= FORBIDDEN else 0.0)


def _in_order(beat: Spoken) -> list[Word]:
    """The beat's words that can be seen, each over when the next begins, which is after it has begun."""
    words: list[Word] = []
    earliest = beat.start_ms
    for word in beat.words:
        text = clean(word.text)
        if text:
            start = max(word.start_ms, earliest)
            if words and words[-1].end_ms > start:
                words[-1] = replace(words[-1], end_ms=start)
            words.append(Word(text, word.spoken, start, max(word.end_ms, start + 1), word.confidence))
            earliest = start + 1
    return words


def _piece_ties(words: Sequence[Word], cut: Sequence[Piece]) -> list[int]:
    of_words = iter(ties([word.text for word in words]))
    found: list[int] = []
    for piece in cut:
        found.append(found[-1] if piece.glued else next(of_words))
    return found
