"""What each sentence is worth to the story: where it stands, what it shares with the rest, what it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import Article
from .sentences import Telling
from .text import matter

CANDIDATES = 120
"""Sentences at most that choosing looks at, the best by their own worth; bounds the work. Our judgement."""

OPENING = 40
"""Sentences from the start that are always among them; our judgement."""

OWN = 12
"""What a second of a sentence of worth 1 counts beside the things it covers; measured on human summaries."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A telling with the things it speaks of and how much it matters by itself.

    Attributes:
        things: stems and pairs of stems that it would cover.
        own: its own worth in thousandths, about 1,000 for a good sentence.
    """

    telling: Telling
    things: frozenset[str]
    own: int


@dataclass(frozen=True, slots=True)
class Weights:
    """All tellings weighed, and what covering each thing is worth."""

    weighed: tuple[Weighed, ...]
    worth: dict[str, int]


def weigh(tellings: Sequence[Telling], article: Article) -> Weights:
    """Worth of every thing and telling.

    A thing is worth more the more sentences speak of it and the earlier they stand, and more again when the
    headline or dek has it. Source: position, frequency and pairs of words as in Gillick and Favre,
    "A Scalable Global Model for Summarization" (2009); the figures are measured on news with human summaries.
    """
    title = set(matter(f"{article.headline} {article.dek}"))
    place = {item.place: _position(rank) for rank, item in enumerate(tellings)}
    mass: dict[str, float] = {}
    spoken: list[frozenset[str]] = []
    for item in tellings:
        found = things(item.text)
        spoken.append(found)
        for thing in found:
            mass[thing] = mass.get(thing, 0.0) + place[item.place]
    value = {thing: round(1000 * _value(thing, found, title)) for thing, found in mass.items()}
    weighed = tuple(
        Weighed(item, found, _own(item, found, place[item.place], title))
        for item, found in zip(tellings, spoken, strict=True)
    )
    return Weights(weighed, value)


def things(text: str) -> frozenset[str]:
    """The stems and pairs of stems that a text covers."""
    row = matter(text)
    return frozenset(row) | {f"{a} {b}" for a, b in pairwise(row)}


def _position(rank: int) -> float:
    return 0.25 + 1.0 / (1.0 + 0.35 * rank)


def _value(thing: str, mass: float, title: set[str]) -> float:
    named = sum(part in title for part in thing.split())
    return float(mass**0.35) * (1.0 + 0.5 * named) * (0.8 if " " in thing else 1.0)


def candidates(weights: Weights) -> tuple[int, ...]:
    """The places that choosing looks at, in order: the best, each with the one before it."""
    rest = weights.weighed[OPENING:]
    best = sorted(rest, key=lambda item: (-item.own, item.telling.place))[: CANDIDATES - OPENING]
    places = set(range(min(OPENING, len(weights.weighed))))
    for item in best:
        places |= {item.telling.place, item.telling.before}
    return tuple(sorted(places - {-1}))


def _own(item: Telling, things: frozenset[str], position: float, title: set[str]) -> int:
    text = item.text
    digits = any(char.isdigit() for char in text)
    capitals = sum(word[:1].isupper() for word in text.split()[1:])
    specific = min(1.0, 0.4 * digits + 0.15 * capitals + 0.3 * bool(item.quotes.spans))
    shared = len(things & title) / max(1, min(len(title), 6))
    return round(1000 * (position + 0.3 * specific + 0.3 * shared - 0.4 * text.endswith("?")))
