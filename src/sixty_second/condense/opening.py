"""What opens the film: the lead, or the headline where the lead does not fit."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import CondenseError
from ..model import Article, Beat
from .choose import Options
from .nouns import MOST_WORDS
from .passages import LEAST_MS, MOST_MS, Estimate
from .sentences import Telling
from .text import balanced, full_stop, sentence_case, tokens

HOOK_WORDS = 6
"""A sentence shorter than this opens no film, nor does a question. Our judgement."""

LEADS = 3
"""The hook is among this many first sentences, as leads are; else it is the headline. Our judgement."""

HEADLINE_SHARE = 0.7
"""Of the budget that a headline may take when it is the hook: something has to follow it. Our judgement."""


FOLLOWED = 0.6
"""Share of the budget that a headline and what could follow it fill at least; our judgement."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The hook: a sentence's place, or, with place -1, a beat made of the headline.

    Attributes:
        first: the first place that may be told at all.
    """

    place: int
    first: int = 0
    headline: Beat | None = None
    cost_ms: int = 0


def opening(
    article: Article,
    tellings: tuple[Telling, ...],
    options: Options,
    *,
    budget_ms: int,
    estimate: Estimate,
) -> Opening:
    """The first sentence that stands alone, is no mere question and fits; or the headline; or the next best.

    Raises:
        CondenseError: nothing fits the budget.
    """
    free = [
        place
        for place, forms in options.items()
        if len(forms[0].chain) == 1 and forms[0].cost_ms <= budget_ms
    ]
    good = [place for place in free if _opens(tellings[place].text)]
    leads = [place for place in good if place < LEADS]
    if leads:
        return Opening(leads[0], first=leads[0])
    headline = _headline(article, budget_ms, estimate)
    if headline is not None and _followed(headline, [options[place][0].cost_ms for place in free], budget_ms):
        return Opening(-1, headline=headline, cost_ms=headline.budget_ms)
    if good or free:
        return Opening((good or free)[0], first=(good or free)[0])
    raise CondenseError(
        f"no sentence of the article can be told in {budget_ms / 1000:.1f} s",
        remedy="ask for a longer --duration, or give a text with shorter sentences",
        budget_ms=budget_ms,
    )


def _followed(headline: Beat, costs: list[int], budget_ms: int) -> bool:
    """Whether there is something to tell after the headline, so that the film is not mostly empty."""
    rest = sum(cost for cost in costs if cost + headline.budget_ms <= budget_ms)
    return rest > 0 and headline.budget_ms + rest >= budget_ms * FOLLOWED


def _opens(text: str) -> bool:
    return len(tokens(text)) >= HOOK_WORDS and text[-1] not in "?？؟"


def _headline(article: Article, budget_ms: int, estimate: Estimate) -> Beat | None:
    """The headline as the hook; None when there is none that can be said in the time."""
    headline = " ".join(article.headline.split())
    say = full_stop(headline) if headline else ""
    cost = estimate(say) if say else 0
    fits = LEAST_MS <= cost < min(MOST_MS, round(budget_ms * HEADLINE_SHARE))
    if not fits or not balanced(headline):
        return None
    shown = sentence_case(headline) if len(headline.split()) <= MOST_WORDS else ""
    return Beat("", "hook", say, shown, budget_ms=cost, notes=("headline",))
