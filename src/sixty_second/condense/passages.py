"""How each sentence would be said, in one beat or over two, and what has to be told with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .clauses import PHRASE, divided
from .sentences import Telling
from .trims import shortened

MOST_MS = 10_000
"""A beat takes less than this. Source: the length after which one picture with one thought tires; ours."""

LEAST_MS = 1_800
"""No beat is shorter: a scene has to be seen. Source: our judgement."""

CHAIN = 4
"""Sentences at most that are told because the last of them needs the others; our judgement."""

Estimate = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence's words as they would be said.

    Attributes:
        parts: one text a beat.
        cost_ms: what they take together.
        shorter: whether something was left out to bring it under a beat's limit.
    """

    parts: tuple[str, ...]
    cost_ms: int
    shorter: bool = False


def passage(telling: Telling, estimate: Estimate, *, freely: bool = False) -> Passage | None:
    """The gentlest form of the telling whose beats keep within the limits; None when there is none.

    A telling that has to be told, ``freely``, may go over three beats.
    """
    if not telling.told:
        return None
    whole = estimate(telling.text)
    if whole < LEAST_MS:
        return None
    if whole < MOST_MS:
        return Passage((telling.text,), whole)
    forms = shortened(telling.text)
    for form in forms:
        if LEAST_MS <= estimate(form) < MOST_MS:
            return Passage((form,), estimate(form), shorter=True)
    for worth in (PHRASE, 0.0):
        for form in (telling.text, *forms):
            parts = divided(
                form,
                estimate,
                limits=(LEAST_MS, MOST_MS),
                worth=worth,
                freely=freely and not worth,
            )
            if parts:
                return Passage(parts, sum(estimate(part) for part in parts), shorter=form != telling.text)
    return None


def chain(place: int, tellings: Sequence[Telling], sayable: Callable[[int], bool]) -> tuple[int, ...]:
    """The places told together with ``place``, itself included, in order; empty when one cannot be said."""
    places = [place]
    while tellings[places[0]].before >= 0 and len(places) <= CHAIN:
        places.insert(0, tellings[places[0]].before)
    while tellings[places[-1]].after >= 0 and len(places) <= CHAIN:
        places.append(tellings[places[-1]].after)
    if len(places) > CHAIN or not all(sayable(one) for one in places):
        return ()
    introductions = {one for told in places for one in tellings[told].wants if sayable(one)}
    free = {one for one in introductions if tellings[one].before < 0 and tellings[one].after < 0}
    return tuple(sorted({*places, *free}))
