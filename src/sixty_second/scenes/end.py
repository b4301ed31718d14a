"""The end card: where the story is from, who made its pictures, and that its voice is synthetic."""

from __future__ import annotations

from urllib.parse import urlsplit

from .. import drawing
from ..model import Layer
from .blocks import Bar, Lines, Spaced, card, height_of
from .dates import date_line
from .page import Page
from .setting import HEADLINE_STEPS, Setting, one_line, set_text

_SHRINK = (1.0, 0.9, 0.8, 0.72)
_FEWEST_CREDITS = 1


def end(page: Page) -> list[Layer]:
    """Headline, publisher, address, byline and date, credits, voice: as much as there is, set to fit."""
    most = len(page.credits)
    for shrink in _SHRINK:
        stack = _stack(page, shrink, most)
        if height_of(stack) <= page.plan.content.height:
            return card(page, stack)
    while height_of(stack) > page.plan.content.height and most > _FEWEST_CREDITS:
        most -= 1
        stack = _stack(page, _SHRINK[-1], most)
    return card(page, stack)


def _stack(page: Page, shrink: float, most: int) -> list[Spaced]:
    article, px = page.article, page.plan.px
    address = web_address(article.url)
    stack = [Spaced(Bar(px(96), px(10)))]
    if article.publisher.strip() or address:
        steps = [step for step in HEADLINE_STEPS if step <= 108 * shrink]
        stack.append(Spaced(_set(page, "Read the full story", steps, "headline", lines=1), px(48 * shrink)))
    if article.publisher.strip():
        stack.append(Spaced(_set(page, article.publisher, (54, 48, 44), "name", lines=2), px(52 * shrink)))
    if address:
        stack.append(Spaced(_line(page, address, 46, "address"), px(26 * shrink)))
    stack += _small(page, _written(page), 40, "secondary", px(56 * shrink), px(20 * shrink))
    stack += _small(page, _owed(page, most), 34, "credit", px(56 * shrink), px(18 * shrink))
    return stack


def _written(page: Page) -> list[str]:
    """Byline and date."""
    byline = " ".join(page.article.byline.split())
    if byline and not byline.lower().startswith(("by ", "von ", "par ")):
        byline = f"By {byline}"
    return [line for line in (byline, date_line(page.article)) if line]


def _owed(page: Page, most: int) -> list[str]:
    """Credits of the pictures and the disclosure of the voice."""
    shown = list(page.credits[:most])
    if len(page.credits) > most and shown:
        shown[-1] = f"{shown[-1]} and {len(page.credits) - most} more"
    return [*shown, *([f"Voice: synthetic ({page.voice})"] if page.voice else [])]


def _small(page: Page, lines: list[str], size: int, role: str, first: int, between: int) -> list[Spaced]:
    return [
        Spaced(_line(page, line, size, role), first if k == 0 else between) for k, line in enumerate(lines)
    ]


def _line(page: Page, words: str, size: int, role: str) -> Lines:
    """One line of the body face, cut when it is too long."""
    font, pixels = page.theme.body, page.plan.size(size)
    told = one_line(words, font, pixels, page.plan.content.width)
    ascent, descent = drawing.metrics(font, pixels)
    colour = page.colours.ink if role == "address" else page.colours.muted
    return Lines(Setting((told,), font, pixels, 0, ascent + descent), colour, role)


def _set(page: Page, words: str, steps: tuple[int, ...] | list[int], role: str, *, lines: int) -> Lines:
    font = page.theme.headline if role == "headline" else page.theme.name_font
    setting = set_text(
        words,
        font=font,
        steps=steps,
        width=page.plan.content.width,
        height=page.plan.content.height // 3,
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
