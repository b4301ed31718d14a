"""The end card: where the story is from, who made its pictures, and that its voice is synthetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from ..model import Layer
from .blocks import Bar, Lines, small
from .dates import date_line
from .page import Page
from .setting import HEADLINE_STEPS, set_text
from .stacking import Spaced, card, height_of, room

_TRIES = ((1.0, 0), (0.8, 0), (1.0, 1), (0.8, 1), (1.0, 2), (0.8, 2), (0.6, 2))
"""How far gaps and the headline shrink, and how much is told short, in the order tried."""


def end(page: Page) -> list[Layer]:
    """Headline, publisher, address, byline and date, credits, voice: as much as there is, set to fit.

    Where a line each is too much the credits run on, and then what the mark says is not said again.
    """
    stacks = [_stack(page, shrink, short) for shrink, short in _TRIES]
    return card(page, next((stack for stack in stacks if height_of(stack) <= room(page)), stacks[-1]))


def _stack(page: Page, shrink: float, short: int) -> list[Spaced]:
    """The card: whole (``short`` 0), with credits run on (1), and without the publisher's line (2)."""
    px = page.plan.px
    stack = [Spaced(Bar(px(96), px(10))), *_way_on(page, shrink, short)]
    written = [" · ".join(_written(page))] if short > 1 else _written(page)
    lines = 1 if short > 1 else 2
    stack += _small(page, [line for line in written if line], 40, px(56 * shrink), px(20 * shrink), lines)
    voice = [f"Voice: synthetic ({page.voice})"] if page.voice else []
    if short and page.credits:
        stack.append(Spaced(_run_on(page), px(56 * shrink)))
        return stack + _small(page, voice, 34, px(18 * shrink), 0, 1)
    return stack + _small(page, [*page.credits, *voice], 34, px(56 * shrink), px(18 * shrink), 2)


def _way_on(page: Page, shrink: float, short: int) -> list[Spaced]:
    """Where the whole story is; without a publisher and an address, what it was."""
    article, px = page.article, page.plan.px
    publisher, address = " ".join(article.publisher.split()), web_address(article.url)
    steps = [step for step in HEADLINE_STEPS if step <= 108 * shrink]
    if not publisher and not address:
        whole = [_set(page, article.headline, steps, "headline", 4)] if article.headline.strip() else []
        return [Spaced(lines, px(48 * shrink)) for lines in whole]
    stack = [Spaced(_set(page, "Read the full story", steps, "headline", 1), px(48 * shrink))]
    if publisher and short < 2:
        stack.append(Spaced(_set(page, publisher, (54, 48, 44), "name", 2), px(52 * shrink)))
    if address:
        line = replace(small(page, address, 46, "address"), colour=page.colours.ink)
        stack.append(Spaced(line, px(26 * shrink)))
    return stack


def _written(page: Page) -> list[str]:
    """Byline and date."""
    byline = " ".join(page.article.byline.split())
    if byline and not byline.lower().startswith(("by ", "von ", "par ")):
        byline = f"By {byline}"
    return [line for line in (byline, date_line(page.article)) if line]


def _run_on(page: Page) -> Lines:
    """All credits in one paragraph."""
    setting = set_text(
        " · ".join(page.credits),
        font=page.theme.body,
        steps=(34, 30),
        width=page.plan.content.width,
        height=page.plan.px(140),
        plan=page.plan,
        max_lines=3,
    )
    return Lines(setting, page.colours.muted, "credit")


def _small(page: Page, told: list[str], size: int, first: int, between: int, lines: int) -> list[Spaced]:
    role = "credit" if size < 40 else "secondary"
    return [
        Spaced(small(page, words, size, role, lines=lines), between if number else first)
        for number, words in enumerate(told)
    ]


def _set(page: Page, words: str, steps: Sequence[int], role: str, lines: int) -> Lines:
    font = page.theme.headline if role == "headline" else page.theme.name_font
    setting = set_text(
        words,
        font=font,
        steps=steps,
        width=page.plan.content.width,
        height=page.plan.content.height // 2,
        plan=page.plan,
        max_lines=lines,
    )
    return Lines(setting, page.colours.ink, role)


def web_address(url: str) -> str:
    """The address as people say it: no scheme, no ``www.``, no query, and only the site when it is long."""
    parts = urlsplit(url.strip()) if "://" in url else None
    site = (parts.hostname or "").removeprefix("www.") if parts else ""
    if not parts or not site:
        return ""
    whole = site + parts.path.rstrip("/")
    return whole if len(whole) <= 32 else site
