"""Which sentences are told: the most of the story, said once, in the time there is.

Worth is counted in whole numbers, so that the order in which sets are walked shows in nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

THRIFT = 1.0
"""How far a sentence's length counts against it: 0 not at all, 1 in full. Measured on human summaries."""

FULL = 0.985
"""Share of the budget up to which time left over is worth an exchange; ours, so that films get full."""

FILL = 1.5
"""What a millisecond of silence costs beside a millisecond told, on average; our judgement."""

PAIRED = 20
"""Options at most that are tried two at a time; bounds the work."""

ROUNDS = 16
"""Exchanges made at most to use up the time; bounds the work."""


@dataclass(frozen=True, slots=True)
class Option:
    """A sentence that can be told.

    Attributes:
        place: its place among the tellings.
        chain: the places told with it, itself included.
        cost_ms: what it takes by itself.
        things: what it speaks of.
        own: what telling it is worth by itself, whatever else is told.
    """

    place: int
    chain: tuple[int, ...]
    cost_ms: int
    things: frozenset[str]
    own: int


@dataclass(slots=True)
class _Told:
    """What has been chosen so far and how often each thing is told."""

    options: Mapping[int, Option]
    worth: Mapping[str, int]
    full_ms: int
    places: set[int] = field(default_factory=set)
    times: Counter[str] = field(default_factory=Counter)
    used_ms: int = 0
    value: int = 0

    def missing(self, place: int, without: int = -1) -> list[Option]:
        chain = self.options[place].chain
        return [self.options[one] for one in chain if one not in self.places or one == without]

    def gain(self, options: list[Option], without: Option | None = None) -> int:
        """What telling ``options`` adds, as if ``without`` were not told."""
        lost = without.things if without else frozenset()
        seen: set[str] = set()
        total = 0
        for option in options:
            total += option.own
            for thing in option.things:
                if thing not in seen and self.times[thing] == (thing in lost):
                    total += self.worth[thing]
            seen |= option.things
        return total

    def loss(self, option: Option) -> int:
        """What not telling ``option`` any more would take away."""
        return option.own + sum(self.worth[thing] for thing in option.things if self.times[thing] == 1)

    def add(self, options: Iterable[Option]) -> None:
        for option in options:
            self.value += self.gain([option])
            self.places.add(option.place)
            self.times.update(option.things)
            self.used_ms += option.cost_ms

    def remove(self, option: Option) -> None:
        self.value -= self.loss(option)
        self.places.discard(option.place)
        self.times.subtract(option.things)
        self.used_ms -= option.cost_ms

    def loose(self) -> list[Option]:
        """The chosen that no other chosen sentence needs, in order."""
        needed = Counter(one for place in self.places for one in self.options[place].chain)
        return [self.options[place] for place in sorted(self.places) if needed[place] == 1]


def choose(
    options: Mapping[int, Option], worth: Mapping[str, int], *, budget_ms: int, first: tuple[int, ...]
) -> tuple[int, ...]:
    """The places to tell, in source order: those of ``first``, and the best others the budget holds.

    Greedy by worth for its length, then exchanges of one sentence for another as long as the whole gets
    better, time left over counting against it. Source: budgeted maximum coverage, Khuller, Moss and Naor
    (1999), whose greedy choice is within a constant of the best.
    """
    told = _Told(options, worth, round(budget_ms * FULL))
    told.add(options[place] for place in first)
    _take(told, budget_ms)
    for _ in range(ROUNDS):
        if not _exchange(told, budget_ms, set(first)):
            break
        _take(told, budget_ms)
    return tuple(sorted(told.places))


def _take(told: _Told, budget_ms: int) -> None:
    """Adds what is worth most for its length until nothing more fits."""
    while True:
        best: tuple[float, int] | None = None
        for place in told.options:
            if place in told.places:
                continue
            new = told.missing(place)
            cost = sum(option.cost_ms for option in new)
            if told.used_ms + cost > budget_ms:
                continue
            key = told.gain(new) / cost**THRIFT, -place
            if best is None or key > best:
                best = key
        if best is None:
            return
        told.add(told.missing(-best[1]))


def _exchange(told: _Told, budget_ms: int, fixed: set[int]) -> bool:
    """Swaps one sentence for one or two others that better the whole most; False when none do."""
    full = told.full_ms
    silence = FILL * told.value / max(1, told.used_ms)
    best: tuple[float, tuple[int, ...], int] | None = None
    for old in told.loose():
        if old.place in fixed:
            continue
        loss, left = told.loss(old), told.used_ms - old.cost_ms
        for places, new in _others(told, old, budget_ms - left):
            used = left + sum(option.cost_ms for option in new)
            saved = max(0, full - told.used_ms) - max(0, full - used)
            better = told.gain(new, old) - loss + silence * saved
            key = better, places, -old.place
            if better > 0 and (best is None or key > best):
                best = key
    if best is None:
        return False
    told.remove(told.options[-best[2]])
    for place in best[1]:
        told.add(told.missing(-place))
    return True


def _others(told: _Told, old: Option, room_ms: int) -> Iterator[tuple[tuple[int, ...], list[Option]]]:
    """What could be told in place of ``old``: one option with its chain, or, when time is left over, two."""
    single: list[tuple[int, list[Option], int]] = []
    for place, option in told.options.items():
        if place in told.places or old.place in option.chain:
            continue
        new = told.missing(place)
        cost = sum(one.cost_ms for one in new)
        if cost <= room_ms:
            single.append((place, new, cost))
            yield (-place,), new
    if told.used_ms >= told.full_ms:
        return
    for index, (place, new, cost) in enumerate(single[:PAIRED]):
        for other, more, extra in single[index + 1 : PAIRED]:
            if cost + extra <= room_ms and not set(new) & set(more):
                yield (-place, -other), new + more
