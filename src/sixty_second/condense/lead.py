"""The reference writer: sentences from the top while they fit. It weighs nothing and cuts nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from ..errors import CondenseError
from ..model import Article, Beat, Kind
from .matter import enough
from .passages import LEAST_MS, MOST_MS
from .show import show
from .text import balanced, bare, ends, matter
from .tongues import tongue_of


def condense_lead(article: Article, *, budget_ms: int, estimate: Callable[[str], int]) -> tuple[Beat, ...]:
    """The article's first sentences as beats, each whole, as many as ``budget_ms`` holds, and a sign-off.

    Args:
        article: what was read.
        budget_ms: time for all that is said, pauses included.
        estimate: milliseconds that a text takes to speak, with its pause.

    Raises:
        TooShort: under 40 words of body.
        CondenseError: no sentence fits.
    """
    enough(article)
    tongue = tongue_of(article.language)
    out: list[Beat] = []
    used, gap = 0, True
    for sentence in article.sentences:
        if sentence.role not in ("body", "quote") or not sentence.text.strip():
            continue
        cost = estimate(sentence.text)
        whole = ends(sentence.text) and balanced(sentence.text)
        bound = gap and bare(sentence.text.split()[0]) in tongue.openers
        gap = not whole or bound or not LEAST_MS <= cost < MOST_MS or used + cost > budget_ms
        if not gap:
            shown = show(sentence.text, Counter(matter(sentence.text, tongue)), tongue=tongue).line
            kind: Kind = "fact" if out else "hook"
            out.append(Beat(f"b{len(out) + 1:02d}", kind, sentence.text, shown, (sentence,), budget_ms=cost))
            used += cost
    if not out:
        raise CondenseError(
            f"no sentence of the article can be told in {budget_ms / 1000:.1f} s",
            remedy="ask for a longer --duration, or use the writer extract",
            budget_ms=budget_ms,
        )
    return (*out, Beat(f"b{len(out) + 1:02d}", "sign-off", ""))
