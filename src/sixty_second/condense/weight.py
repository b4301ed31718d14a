"""What each sentence is worth to the story: the things it speaks of, and how densely it speaks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from ..model import Article
from .sentences import Telling
from .text import matter, stem, tokens
from .tongues import ENGLISH, Tongue, tongue_of

SHORTLIST = 3.0
"""Times the budget that the sentences which choosing looks at would take; bounds the work. Our judgement."""

OPENING = 8
"""Sentences from the start that are always among them; our judgement."""

NAMED = 0.5
"""What being in the headline or dek adds to the odds of a thing, as a logarithm; our judgement."""

SHORT_WORDS = 12
"""Words under which a sentence tells less than its density promises; our judgement."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A telling with how much it matters by itself.

    Attributes:
        worth: of all it speaks of, in thousandths.
        density: what each of its words is worth beside the things it covers, in thousandths; may be below 0.
    """

    telling: Telling
    worth: int
    density: int


@dataclass(frozen=True, slots=True)
class Weights:
    """All tellings weighed, and what covering each thing is worth, in thousandths."""

    weighed: tuple[Weighed, ...]
    worth: dict[str, int]
    tongue: Tongue = ENGLISH


def weigh(tellings: Sequence[Telling], article: Article) -> Weights:
    """Worth of every thing and telling.

    A thing is a stem or a pair of neighbouring stems. It is worth the chance that an editor's summary has it,
    given how many sentences have it and how early the first of them stands: a logistic model of these two.
    Source: fitted on 145 news articles with 598 summaries by people; fits on either half of them choose
    alike. Covering pairs of words follows Gillick and Favre, "A Scalable Global Model for Summarization"
    (2009).
    """
    tongue = tongue_of(article.language)
    title = set(matter(f"{article.headline} {article.dek}", tongue))
    spoken = [things(item.text, tongue) for item in tellings]
    times: Counter[str] = Counter()
    first: dict[str, int] = {}
    for place, found in enumerate(spoken):
        times.update(found)
        for thing in found:
            first.setdefault(thing, place)
    worth = {thing: round(1000 * _chance(thing, times[thing], first[thing], title)) for thing in times}
    weighed = tuple(
        Weighed(item, sum(worth[thing] for thing in found), _density(item, found, worth))
        for item, found in zip(tellings, spoken, strict=True)
    )
    return Weights(weighed, worth, tongue)


def things(text: str, tongue: Tongue = ENGLISH) -> frozenset[str]:
    """The stems and pairs of neighbouring stems that a text covers."""
    row = [stem(token, tongue) for token in tokens(text)]
    return frozenset(row) | {f"{a} {b}" for a, b in pairwise(row)}


def _chance(thing: str, times: int, first: int, title: set[str]) -> float:
    """The chance that a summary has the thing. Source: fitted, see `weigh`."""
    constant, often = (-3.3, 2.0) if " " in thing else (-2.1, 1.4)
    named = any(part in title for part in thing.split())
    odds = constant + often * log(1 + times) - 0.77 * log(1 + first) + NAMED * named
    return 1.0 / (1.0 + exp(-odds))


def _density(item: Telling, found: Iterable[str], worth: dict[str, int]) -> int:
    """What a word of the sentence is worth by itself: much where all it says matters, less where it quotes,
    asks or is short, more where it names. Source: the figures are fitted as in `weigh` and rounded."""
    pairs = [worth[thing] for thing in found if " " in thing]
    words = item.text.split()
    quoted = sum(end - start for start, end in item.quotes.spans) / max(1, len(item.text))
    capitals = sum(word[:1].isupper() for word in words[1:]) / max(1, len(words))
    short = max(0, SHORT_WORDS - len(words)) / 10
    asks = item.text.rstrip("\"'”’ ").endswith("?")
    mean = sum(pairs) / max(1, len(pairs))
    return round(2 * mean + 70 * capitals - 70 * quoted - 50 * short - 50 * asks)


def shortlist(weights: Weights, cost: Sequence[int], budget_ms: int) -> tuple[int, ...]:
    """The places that choosing looks at: the first, the best for their length, and what they hang on.

    Args:
        cost: milliseconds of each telling, by place.
        budget_ms: of the story.
    """
    told = [item for item in weights.weighed if item.telling.told]
    best = sorted(told, key=lambda item: (-_promise(item), item.telling.place))
    places = {item.telling.place for item in told if item.telling.place < OPENING}
    room = SHORTLIST * budget_ms
    for item in best:
        if room <= 0:
            break
        place = item.telling.place
        room -= cost[place]
        places |= {place, item.telling.before, item.telling.after, *item.telling.wants}
    return tuple(sorted(places - {-1}))


def _promise(item: Weighed) -> float:
    words = len(item.telling.text.split())
    return item.worth / max(1, words) + item.density
