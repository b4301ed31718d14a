"""Which sentences are told, and in which form: the most of the story, said once, in the time there is.

Worth is counted in whole numbers, so that the order in which sets are walked shows in nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

FULL = 0.985
"""Share of the budget up to which time left over is worth an exchange; ours, so that films get full."""

FILL = 1.5
"""What a millisecond of silence costs beside a millisecond told, on average; our judgement."""

PAIRED = 16
"""Places at most that are tried two at a time; bounds the work."""

ROUNDS = 16
"""Exchanges made at most to use up the time; bounds the work."""


@dataclass(frozen=True, slots=True)
class Option:
    """A sentence in a form in which it can be told.

    Attributes:
        place: its place among the tellings.
        form: which of its forms this is; 0 is the one it has when another sentence needs it.
        chain: the places told with it, itself included.
        cost_ms: what it takes by itself.
        things: what it speaks of.
        factor: what the things it tells first count for, being told by it: more in a sentence where all that
            is said matters.
    """

    place: int
    form: int
    chain: tuple[int, ...]
    cost_ms: int
    things: frozenset[str]
    factor: float


Options = Mapping[int, tuple[Option, ...]]
"""The forms of each sentence that can be told, by place, the fullest first."""


@dataclass(slots=True)
class _Told:
    """What has been chosen so far and how often each thing is told."""

    options: Options
    worth: Mapping[str, int]
    full_ms: int
    chosen: dict[int, Option] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    used_ms: int = 0
    value: int = 0

    def missing(self, option: Option, without: int = -1) -> list[Option]:
        """The option and what it needs, less what is told already; ``without`` counts as not told."""
        needed = [one for one in option.chain if one not in self.chosen or one == without]
        return [option if one == option.place else self.options[one][0] for one in needed]

    def gain(self, options: Iterable[Option], without: Option | None = None) -> int:
        """What telling ``options`` adds, as if ``without`` were not told."""
        lost = without.things if without else frozenset()
        seen: set[str] = set()
        total = 0
        for option in options:
            new = sum(
                self.worth[thing]
                for thing in option.things
                if thing not in seen and self.times[thing] == (thing in lost)
            )
            total += round(option.factor * new)
            seen |= option.things
        return total

    def loss(self, option: Option) -> int:
        """What not telling ``option`` any more would take away."""
        alone = sum(self.worth[thing] for thing in option.things if self.times[thing] == 1)
        return round(option.factor * alone)

    def add(self, options: Iterable[Option]) -> None:
        for option in options:
            self.value += self.gain([option])
            self.chosen[option.place] = option
            self.times.update(option.things)
            self.used_ms += option.cost_ms

    def remove(self, option: Option) -> None:
        self.value -= self.loss(option)
        del self.chosen[option.place]
        self.times.subtract(option.things)
        self.used_ms -= option.cost_ms

    def needed(self) -> Counter[int]:
        """How many of the chosen need each place, themselves included."""
        return Counter(one for option in self.chosen.values() for one in option.chain)


def choose(
    options: Options, worth: Mapping[str, int], *, budget_ms: int, first: tuple[int, ...]
) -> dict[int, int]:
    """The places to tell, in source order, each with its form: ``first``, and the best others in the time.

    Greedy by worth for its length, then exchanges of one sentence for another, for two, or for another form
    of itself as long as the whole gets better, time left over counting against it. Source: budgeted maximum
    coverage, Khuller, Moss and Naor (1999), whose greedy choice is within a constant of the best.
    """
    told = _Told(options, worth, round(budget_ms * FULL))
    for place in first:
        told.add(told.missing(options[place][0]))
    _take(told, budget_ms)
    for _ in range(ROUNDS):
        if not _exchange(told, budget_ms, set(first)):
            break
        _take(told, budget_ms)
    return {place: told.chosen[place].form for place in sorted(told.chosen)}


def _take(told: _Told, budget_ms: int) -> None:
    """Adds what is worth most for its length until nothing more fits."""
    while True:
        best: tuple[float, int, int] | None = None
        for place, forms in told.options.items():
            if place in told.chosen:
                continue
            for option in forms:
                new = told.missing(option)
                cost = sum(one.cost_ms for one in new)
                if told.used_ms + cost <= budget_ms:
                    key = told.gain(new) / cost, -place, -option.form
                    best = key if best is None else max(best, key)
        if best is None:
            return
        told.add(told.missing(told.options[-best[1]][-best[2]]))


def _exchange(told: _Told, budget_ms: int, fixed: set[int]) -> bool:
    """Swaps one sentence for what betters the whole most; False when nothing does."""
    silence = FILL * told.value / max(1, told.used_ms)
    needed = told.needed()
    best: tuple[tuple[float, int, tuple[tuple[int, int], ...]], Option, list[Option]] | None = None
    for old in list(told.chosen.values()):
        loss, left = told.loss(old), told.used_ms - old.cost_ms
        free = needed[old.place] == 1 and old.place not in fixed
        for new in _others(told, old, budget_ms - left, free=free):
            used = left + sum(option.cost_ms for option in new)
            saved = max(0, told.full_ms - told.used_ms) - max(0, told.full_ms - used)
            better = told.gain(new, old) - loss + silence * saved
            key = better, -old.place, tuple((-option.place, -option.form) for option in new)
            if better > 0 and (best is None or key > best[0]):
                best = key, old, new
    if best is None:
        return False
    told.remove(best[1])
    told.add(best[2])
    return True


def _others(told: _Told, old: Option, room_ms: int, *, free: bool) -> Iterator[list[Option]]:
    """What could be told in place of ``old``.

    Another form of it, alone or with a new sentence; if it is ``free`` to go, a new sentence with what that
    needs, or, when time is left over, two.
    """
    single: list[tuple[list[Option], int]] = []
    for place, forms in told.options.items():
        if place in told.chosen:
            continue
        new = told.missing(forms[0], old.place if free else -1)
        if free and old.place not in forms[0].chain:
            single.append((new, sum(one.cost_ms for one in new)))
    fitting = [(new, cost) for new, cost in single if cost <= room_ms]
    yield from (new for new, _ in fitting)
    for form in told.options[old.place]:
        if form.form != old.form and form.cost_ms <= room_ms:
            yield [form]
    if told.used_ms < told.full_ms:
        for index, (new, cost) in enumerate(fitting[:PAIRED]):
            for more, extra in fitting[index + 1 : PAIRED]:
                if cost + extra <= room_ms and not {one.place for one in new} & {one.place for one in more}:
                    yield new + more
