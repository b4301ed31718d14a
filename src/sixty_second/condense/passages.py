"""How each sentence would be said, in one beat or over two, and what has to be told with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .attribution import in_order
from .clauses import CLAUSES, Limits, divided
from .long_quotations import quotation_parts
from .sentences import Telling
from .tags import tagged
from .text import bare, verbal
from .tongues import ENGLISH, Tongue
from .trims import shortened

MOST_MS = 10_000
"""A beat takes less than this. Source: the length after which one picture with one thought tires; ours."""

LEAST_MS = 1_800
"""No beat is shorter: a scene has to be seen. Source: our judgement."""

PARTS = Limits(LEAST_MS, MOST_MS)

PHRASES = 0.4
"""Worth of a pause from which a sentence may be divided there at no loss to who listens. Our judgement."""

LONG_WORDS = 22
"""A sentence of more words is hard to take in by ear. Source: broadcasters' style books name 20 to 25."""

CALM_MS = 2_300
"""No part of a sentence that could stay whole is shorter: two scenes have to be worth it. Our judgement."""

CALM = Limits(CALM_MS, MOST_MS)

CHAIN = 4
"""Sentences at most that are told because the last of them needs the others; our judgement."""

Estimate = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence's words as they would be said.

    Attributes:
        parts: one text a beat.
        cost_ms: what they take together.
        shorter: whether something was left out.
        strained: whether it is divided where a speaker would hardly pause.
        moved: whether who says it is told earlier than in the sentence.
    """

    parts: tuple[str, ...]
    cost_ms: int
    shorter: bool = False
    strained: bool = False
    moved: bool = False

    @property
    def long(self) -> bool:
        """Whether a part is hard to take in by ear."""
        return any(len(part.split()) > LONG_WORDS for part in self.parts)


def sayings(telling: Telling, estimate: Estimate, *, tongue: Tongue = ENGLISH) -> tuple[Passage, ...]:
    """The forms of the telling whose beats keep within the limits; empty when there is none.

    The first is the one to be preferred: with all its words, unless that is hard to take in and less is not.

    A sentence that is easy to take in has one form, itself. Others are whole where they fit one beat, else
    divided: between clauses, before a phrase, or where it must be.
    """
    if not telling.told or estimate(telling.text) < LEAST_MS:
        return ()
    text = telling.text
    if tongue.english and not has_verb(text):
        return ()
    found: list[Passage] = []
    if len(text.split()) <= LONG_WORDS and estimate(text) < MOST_MS:
        return (Passage((text,), estimate(text)),)
    for form in (text, *shortened(text, tongue)):
        shorter = form != text
        if LEAST_MS <= estimate(form) < MOST_MS:
            found.append(_whole(form, estimate, tongue=tongue, shorter=shorter))
            continue
        for worth in (CLAUSES, PHRASES, 0.0):
            parts = _parts(form, estimate, worth, tongue=tongue)
            if parts:
                moved = not in_order(" ".join(parts), form)
                found.append(Passage(parts, sum(map(estimate, parts)), shorter, worth < PHRASES, moved))
                break
    return tuple(sorted(found, key=lambda passage: passage.long))


def has_verb(text: str) -> bool:
    """Whether an English text has a finite verb; the tagger is asked only where no word is plainly one."""
    if any(verbal(bare(word)) for word in text.split()):
        return True
    row = tagged(text)
    bases = (row.tag(place) == "VVI" and row.tag(place - 1) != "TO0" for place in range(len(row.raw)))
    return any(row.finite(place) for place in range(len(row.raw))) or any(bases)


def _parts(text: str, estimate: Estimate, worth: float, *, tongue: Tongue) -> tuple[str, ...]:
    """The sentence over two or three beats, outside its quotations or else inside; empty when neither."""
    parts = divided(text, estimate, PARTS, worth=worth, parts=3, tongue=tongue)
    return parts or quotation_parts(text, estimate, PARTS, worth=worth, parts=3, english=tongue.english)


def _whole(text: str, estimate: Estimate, *, tongue: Tongue, shorter: bool) -> Passage:
    """The sentence in one beat, or in two when it is long and made of two clauses."""
    parts: tuple[str, ...] = ()
    if tongue.joining and len(text.split()) > LONG_WORDS:
        parts = divided(text, estimate, CALM, worth=CLAUSES, tongue=tongue) or quotation_parts(
            text, estimate, CALM, worth=CLAUSES, english=tongue.english
        )
    parts = parts or (text,)
    moved = not in_order(" ".join(parts), text)
    return Passage(parts, sum(map(estimate, parts)), shorter, moved=moved)


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
