"""How each sentence would be said, in one beat or over two, and what has to be told with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .clauses import CLAUSES, CLEAR, Limits, divided
from .sentences import Telling
from .trims import shortened

MOST_MS = 10_000
"""A beat takes less than this. Source: the length after which one picture with one thought tires; ours."""

LEAST_MS = 1_800
"""No beat is shorter: a scene has to be seen. Source: our judgement."""

PARTS = Limits(LEAST_MS, MOST_MS)

LONG_WORDS = 22
"""A sentence of more words is hard to take in by ear. Source: broadcasters' style books name 20 to 25."""

CALM_MS = 2_800
"""No part of a sentence that could stay whole is shorter: two scenes have to be worth it. Our judgement."""

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


def sayings(
    telling: Telling, estimate: Estimate, *, freely: bool = False, english: bool = True
) -> tuple[Passage, ...]:
    """The forms of the telling whose beats keep within the limits, gentlest first; empty when there is none.

    A long sentence that fits one beat goes over two all the same where two clear clauses meet. A telling that
    has to be told, ``freely``, may be divided after a phrase, too, and go over three beats.
    """
    if not telling.told or estimate(telling.text) < LEAST_MS:
        return ()
    forms = shortened(telling.text, english=english)
    found: list[Passage] = []
    for form in (telling.text, *forms):
        shorter = form != telling.text
        if LEAST_MS <= estimate(form) < MOST_MS:
            found.append(_whole(form, estimate, english=english, shorter=shorter))
        else:
            found += _divided(form, estimate, CLAUSES, english=english, shorter=shorter)
    if not found and freely:
        for form in (telling.text, *forms):
            shorter = form != telling.text
            found += _divided(form, estimate, 0.0, english=english, shorter=shorter)
    return tuple(found)


def _divided(form: str, estimate: Estimate, worth: float, *, english: bool, shorter: bool) -> list[Passage]:
    parts = divided(form, estimate, PARTS, worth=worth, parts=3, english=english)
    return [Passage(parts, sum(map(estimate, parts)), shorter)] if parts else []


def _whole(text: str, estimate: Estimate, *, english: bool, shorter: bool) -> Passage:
    """The sentence in one beat, or in two when it is long and made of two clauses."""
    parts: tuple[str, ...] = ()
    if english and len(text.split()) > LONG_WORDS:
        parts = divided(text, estimate, Limits(CALM_MS, MOST_MS), worth=CLEAR)
    parts = parts or (text,)
    return Passage(parts, sum(map(estimate, parts)), shorter)


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
