"""The cheapest way to cue one beat, found by dynamic programming over its words and the edges of its cues.

One cost holds everything a good caption is: time enough to read, a break at a natural place, lines alike in
length. Time to read (C6, C7) weighs more than all the breaks of a beat together, so it gives way only where
no cutting keeps it. Source: BBC Subtitle Guidelines (editing and timing come before line breaks).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import inf

from ..model import Cue, Spoken, Word
from ..timing import frame_to_ms
from .characters import clean
from .edges import FAR_MS, Edge, Edges
from .layout import AT_JOINT, INSIDE, Fits, Lines, Piece, merged, pieces, text_of
from .rules import LONGEST_MS, MEAN_SPEED, SIDECAR_LIMIT, Rules, needed_ms, rules_named
from .ties import FORBIDDEN, SENTENCE, ties

# The weights are our judgement: a forbidden line break (100 + 200) outweighs a forbidden break between cues
# (2 x 100), which outweighs a cue moved by one frame (33 x 2) and everything else. Only time to read
# outweighs that a cue is moved further than most may be.
_CUE = 40.0
_BETWEEN_CUES = 2.0
_FORBIDDEN_LINE = 200.0
_ILLEGIBLE = 100_000.0
_ONE_WORD = 60.0
_SENTENCE_INSIDE = 25.0
_HURRY = 3.0
_MOVED = 2.0
_FAR = 2_000.0


Kinds = Callable[[str], Sequence[str]]
"""The parts of speech of a text's words, one each (C5 tags), or none when they are not known."""


@dataclass(frozen=True, slots=True)
class By:
    """What a film's cues are made by.

    ``timed`` is False where time to read is not to count, ``far`` where no cue may be moved more than most.
    """

    rules: Rules
    closed_ms: int
    limit: int
    fits: Fits
    kinds: Kinds
    timed: bool = True
    far: bool = True

    @classmethod
    def of(cls, rules: str, *, limit: int, fits: Fits | None, fps: int, kinds: Kinds | None = None) -> By:
        """From what `caption` is given."""
        house = rules_named(rules)
        closed_ms = frame_to_ms(house.closed_frames, fps)
        return cls(house, closed_ms, max(1, limit), fits or anything, kinds or unknown)


def unknown(text: str) -> Sequence[str]:
    """No word's part of speech."""
    return ()


def anything(line: str) -> bool:
    """Every line is narrow enough."""
    return True


@dataclass(frozen=True, slots=True)
class _Laid:
    """The pieces ``[start, end)`` as one cue, before its times: where its lines break and what that costs.

    ``parted`` counts those of its line breaks that are forbidden.
    """

    start: int
    end: int
    burned: int
    sidecar: int
    parted: int
    cost: float
    characters: int
    needed_ms: int


@dataclass(frozen=True, slots=True)
class _Choice:
    """The cheapest cues up to some edge: what they cost, the last of them, and the edge at which it comes."""

    cost: float = inf
    laid: _Laid = _Laid(0, 0, 0, 0, 0, 0.0, 0, 0)
    first: int = 0


class Search:
    """The search over one beat; it is done once, when its cues are first asked for."""

    def __init__(self, beat: Spoken, by: By) -> None:
        self._beat = beat
        self._timed = by.timed
        words = _in_order(beat)
        self._pieces = pieces(words, limit=min(by.limit, SIDECAR_LIMIT), fits=by.fits)
        self._ties = _piece_ties(words, self._pieces, by.kinds)
        costs = [_line_cost(p, t) for p, t in zip(self._pieces, self._ties, strict=True)]
        self._burned = Lines(self._pieces, costs, limit=by.limit, fits=by.fits)
        self._sidecar = Lines(self._pieces, costs, limit=SIDECAR_LIMIT, fits=anything)
        self._times = Edges(beat, self._pieces, by.rules, by.closed_ms, far=by.far)
        self._edges = [self._times.before(place) for place in range(len(self._pieces) + 1)]

    def cues(self) -> list[Cue]:
        """The beat's cues, in order."""
        return [self._cue(choice, last) for choice, last in self._chosen]

    def single(self) -> Cue | None:
        """All of the beat as one cue; None when no two lines hold it."""
        laid = self._laid(0, len(self._pieces))
        return None if laid is None else self._cue(_Choice(0.0, laid), self._edges[-1][-1])

    def parted(self) -> int:
        """How many line breaks of the beat's cues are forbidden."""
        return sum(choice.laid.parted for choice, _ in self._chosen)

    @cached_property
    def _chosen(self) -> list[tuple[_Choice, Edge]]:
        """The cues chosen, in order, each with the edge that it goes by."""
        found: list[tuple[_Choice, Edge]] = []
        choices = self._search()
        end, last = len(self._pieces), 0
        while end:
            choice = choices[end][last]
            found.append((choice, self._edges[end][last]))
            end, last = choice.laid.start, choice.first
        return found[::-1]

    def _search(self) -> list[list[_Choice]]:
        """For each number of pieces and each edge after them, the cheapest way to cue that many."""
        choices = [[_Choice(_moved_cost(edge)) for edge in self._edges[0]]]
        for end in range(1, len(self._edges)):
            best = [_Choice() for _ in self._edges[end]]
            for start in range(end - 1, -1, -1):
                laid = self._laid(start, end)
                if laid is None:
                    break
                for number, last in enumerate(self._edges[end]):
                    best[number] = self._cheaper(best[number], laid, choices[start], last)
            choices.append(best)
        return choices

    def _laid(self, start: int, end: int) -> _Laid | None:
        """The cue of the pieces ``[start, end)``; None when no two lines hold it."""
        burned, sidecar = self._burned.best(start, end), self._sidecar.best(start, end)
        if burned is None or sidecar is None:
            return None
        cost = _CUE + burned[0] + sidecar[0] + self._break_cost(start, end)
        parted = sum(cheapest[0] >= _FORBIDDEN_LINE for cheapest in (burned, sidecar))
        characters = self._burned.length(start, end)
        words = sum(not piece.glued for piece in self._pieces[start:end]) or 1
        return _Laid(
            start, end, burned[1], sidecar[1], parted, cost, characters, needed_ms(characters, words)
        )

    def _cheaper(self, best: _Choice, laid: _Laid, before: Sequence[_Choice], last: Edge) -> _Choice:
        """The cheaper of ``best`` and of the cue laid out, coming at its best edge and going by ``last``."""
        known = laid.cost + _moved_cost(last)
        for number, first in enumerate(self._edges[laid.start]):
            cost = before[number].cost + known
            if cost < best.cost and self._times.meets(first, last):
                cost += self._time_cost(laid, first, last)
                if cost < best.cost:
                    best = _Choice(cost, laid, number)
        return best

    def _break_cost(self, start: int, end: int) -> float:
        cost = 0.0
        if end < len(self._pieces):
            glued = self._pieces[end].glued
            cost += INSIDE if glued else self._ties[end] * _BETWEEN_CUES
        if end - start == 1 and len(self._pieces) > 1:
            cost += _ONE_WORD
        inside = sum(
            self._ties[place] == SENTENCE for place in range(start + 1, end) if not self._pieces[place].glued
        )
        return cost + inside * _SENTENCE_INSIDE

    def _time_cost(self, laid: _Laid, first: Edge, last: Edge) -> float:
        """What it costs when the cue is too short to read, or too long."""
        if not self._timed:
            return 0.0
        duration = self._out_ms(laid, first, last) - first.ms
        lack = laid.needed_ms / duration - 1
        excess = (self._pieces[laid.end - 1].word.end_ms - first.ms) / LONGEST_MS - 1
        illegible = sum(_ILLEGIBLE * (1 + by) for by in (lack, excess) if by > 0)
        return illegible + _HURRY * max(0.0, laid.characters * 1000 / duration - MEAN_SPEED) ** 2

    def _out_ms(self, laid: _Laid, first: Edge, last: Edge) -> int:
        return self._times.out_ms(laid.end, first, last, dense_ms=laid.needed_ms)

    def _cue(self, choice: _Choice, last: Edge) -> Cue:
        laid = choice.laid
        first = self._edges[laid.start][choice.first]
        return Cue(
            beat=self._beat.line.beat.id,
            start_ms=first.ms,
            end_ms=self._out_ms(laid, first, last),
            lines=tuple(map(text_of, self._halves(laid.start, laid.sidecar, laid.end))),
            burned=tuple(map(merged, self._halves(laid.start, laid.burned, laid.end))),
            words=merged(self._pieces[laid.start : laid.end]),
        )

    def _halves(self, start: int, middle: int, end: int) -> tuple[tuple[Piece, ...], ...]:
        halves = (self._pieces[start:middle], self._pieces[middle:end])
        return tuple(half for half in halves if half)


def _moved_cost(edge: Edge) -> float:
    by = abs(edge.moved_ms)
    return _MOVED * by + (_FAR if by > FAR_MS else 0.0)


def _line_cost(piece: Piece, tie: int) -> float:
    if piece.glued:
        return _inside(piece)
    return tie + (_FORBIDDEN_LINE if tie >= FORBIDDEN else 0.0)


def _inside(piece: Piece) -> int:
    return AT_JOINT if piece.joint else INSIDE


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


def _piece_ties(words: Sequence[Word], cut: Sequence[Piece], kinds: Kinds) -> list[int]:
    texts = [word.text for word in words]
    of_words = iter(ties(texts, kinds(" ".join(texts))))
    found: list[int] = []
    for piece in cut:
        found.append(found[-1] if piece.glued else next(of_words))
    return found
