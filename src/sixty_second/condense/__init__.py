"""Condense: the sentences of an article that tell most of it in the time there is, as beats.

The words are the article's own. Nothing is said that a sentence does not say: sentences are told whole, or
less what can safely go (`trims`), in an order that keeps every pronoun beside what it stands for
(`sentences`, `passages`), chosen for what they cover (`weight`, `choose`).
"""

from __future__ import annotations

from ..errors import CondenseError
from ..model import Article, Beat
from .beats import Story, beats, order
from .choose import Option, choose
from .matter import enough
from .passages import Estimate, chain, passage
from .sentences import tellings
from .text import tokens
from .weight import OWN, Weights, candidates, weigh

HOOK_WORDS = 6
"""A sentence shorter than this opens no film, nor does a question. Our judgement."""

DIVIDED = 3
"""What a millisecond of a sentence loses when it goes over two beats; our judgement."""

HOOK_SHARE = 0.6
"""Of the budget that a hook may take, where there is a shorter one; our judgement."""


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
    told, known = tellings(article)
    weights = weigh(told, article)
    near = candidates(weights)
    passages = {place: found for place in near if (found := passage(told[place], estimate)) is not None}
    options: dict[int, Option] = {}
    for place in sorted(passages):
        places = chain(place, told, passages.__contains__)
        if places:
            weighed = weights.weighed[place]
            cost = passages[place].cost_ms
            own = OWN * weighed.own * cost // 1000
            if len(passages[place].parts) > 1 and place:
                own -= DIVIDED * cost
            options[place] = Option(place, places, cost, weighed.things, own)
    hook = _hook(options, weights, budget_ms)
    options = {place: option for place, option in options.items() if option.chain[0] >= hook}
    chosen = choose(options, weights.worth, budget_ms=budget_ms, first=(hook,))
    english = article.language.lower().startswith("en")
    story = Story(told, known, passages, weights.worth, english)
    return beats(order(chosen, hook, story), story, estimate)


def _hook(options: dict[int, Option], weights: Weights, budget_ms: int) -> int:
    """The place of the sentence that opens the film.

    Raises:
        CondenseError: there is none that the budget holds.
    """
    free = [option for option in options.values() if len(option.chain) == 1 and option.cost_ms <= budget_ms]
    if not free:
        raise CondenseError(
            f"no sentence of the article can be told in {budget_ms / 1000:.1f} s",
            remedy="ask for a longer --duration, or give a text with shorter sentences",
            budget_ms=budget_ms,
        )
    brief = [option for option in free if option.cost_ms <= budget_ms * HOOK_SHARE] or free
    texts = {option.place: weights.weighed[option.place].telling.text for option in brief}
    good = [place for place, text in texts.items() if len(tokens(text)) >= HOOK_WORDS and text[-1] != "?"]
    return (good or list(texts))[0]
