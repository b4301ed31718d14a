"""Condense: the sentences of an article that tell most of it in the time there is, as beats.

The words are the article's own. Nothing is said that a sentence does not say: sentences are told whole, or
less what can safely go (`trims`), in an order that keeps every pronoun beside what it stands for
(`sentences`, `passages`), chosen for what they cover (`weight`, `choose`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import Article, Beat
from .beats import Story, beats, order
from .choose import Option, choose
from .clauses import main_clause
from .matter import enough
from .opening import LEADS, opening
from .passages import Estimate, Passage, chain, sayings
from .sentences import POINTING, Telling, tellings
from .text import bare
from .weight import OWN, Weights, candidates, things, weigh

ENOUGH = 0.85
"""Share of the budget under which sentences over three beats are told, too. Our judgement."""

FORM_THRIFT = 0.6
"""How far its length counts against a form of a sentence; measured on human summaries."""

DIVIDED = 0.5
"""What a millisecond of a sentence loses when it goes over two beats; our judgement."""


def condense(article: Article, *, budget_ms: int, estimate: Estimate) -> tuple[Beat, ...]:
    """The article as beats whose estimates add up to at most ``budget_ms``, and a sign-off without words.

    Args:
        article: what was read.
        budget_ms: time for all that is said, pauses included; the sign-off's words, which only the template
            knows, are not in it.
        estimate: milliseconds that a text takes to speak, with its pause.

    Raises:
        TooShort: under 40 words of body.
        CondenseError: no sentence can be told in the time.
    """
    enough(article)
    english = article.language.lower().startswith("en")
    told, known = tellings(article)
    weights = weigh(told, article)
    found: tuple[Beat, ...] = ()
    for freely in (False, True):
        said = _passages(weights, estimate, freely=freely, english=english)
        options = _options(weights, said)
        if not options and not freely:
            continue
        weak = _weak(said, told) if english else frozenset()
        hook = opening(article, told, options, weak=weak, budget_ms=budget_ms, estimate=estimate)
        later = {place: option for place, option in options.items() if option.chain[0] >= hook.first}
        first = (hook.place,) if hook.place >= 0 else ()
        chosen = choose(later, weights.worth, budget_ms=budget_ms - hook.cost_ms, first=first)
        story = Story(told, known, said, weights.worth, english)
        made = beats(order(chosen, hook.place, story), story, estimate, headline=hook.headline)
        found = max(found, made, key=_length)
        if _length(found) >= budget_ms * ENOUGH:
            break
    return found


def _length(made: Iterable[Beat]) -> int:
    return sum(beat.budget_ms for beat in made)


def _passages(weights: Weights, estimate: Estimate, *, freely: bool, english: bool) -> dict[int, Passage]:
    """How each candidate would be said, by place: the form that tells most for its length.

    A lead always has to be told.
    """
    found = {}
    for place in candidates(weights):
        free = freely or place == 0
        forms = sayings(weights.weighed[place].telling, estimate, freely=free, english=english)
        if forms:
            found[place] = max(forms, key=lambda form: _density(form, weights))
    return found


def _weak(said: Mapping[int, Passage], told: tuple[Telling, ...]) -> frozenset[int]:
    """The leads that open a film less well: their first beat is no clause, or what they say points back."""
    leads = [place for place in sorted(said) if place < LEADS]
    return frozenset(
        place
        for place in leads
        if not main_clause(said[place].parts[0].rstrip(",;:")) or _points(told[place])
    )


def _points(telling: Telling) -> bool:
    """Whether a later sentence holds a word such as "this", which an earlier one explains."""
    words = {bare(word) for word in telling.text.split()}
    return telling.place > 0 and bool(words & POINTING)


def _density(form: Passage, weights: Weights) -> float:
    value = sum(weights.worth.get(thing, 0) for thing in things(" ".join(form.parts)))
    return float(value / form.cost_ms**FORM_THRIFT)


def _options(weights: Weights, said: Mapping[int, Passage]) -> dict[int, Option]:
    """What can be chosen, by place, in order."""
    told = tuple(weighed.telling for weighed in weights.weighed)
    options: dict[int, Option] = {}
    for place in sorted(said):
        places = chain(place, told, said.__contains__)
        if places:
            weighed, cost = weights.weighed[place], said[place].cost_ms
            own = OWN * weighed.own * cost // 1000
            told_things = things(" ".join(said[place].parts)).intersection(weights.worth)
            if len(said[place].parts) > 1 and place:
                own -= round(DIVIDED * cost)
            options[place] = Option(place, places, cost, told_things, own)
    return options
