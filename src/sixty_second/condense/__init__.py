"""Condense: the sentences of an article that tell most of it in the time there is, as beats.

The words are the article's own. Nothing is said that a sentence does not say: sentences are told whole, or
less what can safely go (`trims`), in an order that keeps every pronoun beside what it stands for
(`sentences`, `passages`), chosen for what they cover (`weight`, `choose`).
"""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Article, Beat
from .beats import Story, beats, order
from .choose import Option, Options, choose
from .matter import enough
from .opening import Opening, opening
from .passages import Estimate, Passage, chain, sayings
from .sentences import tellings
from .tongues import Tongue, tongue_of
from .weight import Weights, shortlist, things, weigh

STRAINED = 0.1
"""Share of its worth that a sentence loses when it can only be divided where nobody pauses; our judgement."""

SHORTER = 2000
"""What a form loses that leaves words out, in thousandths of a thing that is sure to matter: what goes is
worth more to people than its words' counts say. Source: measured on human summaries, coarsely."""

ENOUGH = 0.9
"""Share of the budget under which a film need not open on the lead, if it is fuller without; ours."""

LEAST_FACTOR = 0.1
"""Of a sentence that is worth next to nothing by itself; our judgement."""

FORMS = 3
"""Forms of a sentence at most that choosing looks at; bounds the work."""


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
    tongue = tongue_of(article.language)
    told, known = tellings(article)
    weights = weigh(told, article)
    sayable = _sayable(weights, estimate, budget_ms, tongue=tongue)
    options = _options(weights, sayable)
    hook = opening(article, told, options, budget_ms=budget_ms, estimate=estimate)
    later = {place: forms for place, forms in options.items() if forms[0].chain[0] >= hook.first}
    first = (hook.place,) if hook.place >= 0 else ()
    chosen = choose(later, weights.worth, budget_ms=budget_ms - hook.cost_ms, first=first)
    if _length(chosen, options) + hook.cost_ms < ENOUGH * budget_ms:
        fuller = choose(options, weights.worth, budget_ms=budget_ms, first=())
        if _length(fuller, options) > _length(chosen, options) + hook.cost_ms:
            chosen, hook = fuller, Opening(min(fuller))
    said = {place: sayable[place][form] for place, form in chosen.items()}
    story = Story(told, known, said, weights.worth, tongue)
    return beats(order(tuple(chosen), hook.place, story), story, estimate, headline=hook.headline)


def _length(chosen: Mapping[int, int], options: Options) -> int:
    """Milliseconds that the chosen forms take."""
    return sum(options[place][form].cost_ms for place, form in chosen.items())


def _sayable(
    weights: Weights, estimate: Estimate, budget_ms: int, *, tongue: Tongue
) -> dict[int, tuple[Passage, ...]]:
    """How each sentence on the shortlist could be said, by place, fullest first."""
    told = [item.telling for item in weights.weighed]
    costs = [estimate(item.text) for item in told]
    found = {}
    for place in shortlist(weights, costs, budget_ms):
        forms = sayings(told[place], estimate, tongue=tongue)
        if forms:
            found[place] = forms[:FORMS]
    return found


def _options(weights: Weights, sayable: Mapping[int, tuple[Passage, ...]]) -> dict[int, tuple[Option, ...]]:
    """What can be chosen, by place, in order."""
    told = tuple(weighed.telling for weighed in weights.weighed)
    options: dict[int, tuple[Option, ...]] = {}
    for place in sorted(sayable):
        places = chain(place, told, sayable.__contains__)
        if places:
            forms = enumerate(sayable[place])
            options[place] = tuple(_option(weights, place, places, form, number) for number, form in forms)
    return options


def _option(weights: Weights, place: int, places: tuple[int, ...], form: Passage, number: int) -> Option:
    weighed = weights.weighed[place]
    text = " ".join(form.parts)
    covered = things(text, weights.tongue).intersection(weights.worth)
    worth = max(1, sum(weights.worth[thing] for thing in covered))
    own = weighed.density * len(text.split()) - SHORTER * form.shorter
    own -= round(STRAINED * weighed.worth) * form.strained
    factor = max(LEAST_FACTOR, 1 + own / worth)
    return Option(place, number, places, form.cost_ms, covered, factor)
