"""What each kind of beat says on its page: title, fact and quotation."""

from __future__ import annotations

from collections.abc import Callable

from ..model import Box, Layer, Rect
from .blocks import Bar, Inked, Lines, kicker, small
from .dates import date_line
from .number import number
from .page import Page
from .setting import HEADLINE_STEPS, Setting, set_text, set_whole
from .stacking import Spaced, card, fitting, headline, opening, room, taken

_QUOTE_STEPS = tuple(step for step in HEADLINE_STEPS if step >= 54)
_TITLE_LEAST = 560
"""Units of height that a title may take over a picture: it is the film's face in every list of films."""
_SHALLOW = 600
"""Units of content height below which a quotation is set closer."""


def title(page: Page) -> list[Layer]:
    """Kicker, headline, a bar, and the date; the last two give way to a long headline."""
    px = page.plan.px
    label = kicker(page, (page.article.section, page.article.place))
    gap = px(44 if page.over_picture else 58)
    above = [Spaced(label, gap)] if label else []
    dated = " · ".join(part for part in (page.strap, date_line(page.article)) if part)
    below = [] if page.over_picture else [Spaced(Bar(px(160), px(8)), px(40))]
    if dated:
        below.append(Spaced(small(page, dated, 40), px(34)))
    words = page.article.headline.strip() or page.beat.show or page.beat.say
    while below and _whole(page, words, room(page, least=_TITLE_LEAST) - taken([*above, *below])) is None:
        below.pop()
    lines = headline(page, words, room(page, least=_TITLE_LEAST) - taken([*above, *below]))
    return card(page, [*above, Spaced(lines, gap), *below])


def _whole(page: Page, words: str, height: int) -> Setting | None:
    """The headline's setting when it goes in uncut."""
    return set_whole(
        words,
        font=page.theme.headline,
        steps=fitting(page, HEADLINE_STEPS),
        width=page.plan.content.width,
        height=height,
        plan=page.plan,
    )


def fact(page: Page) -> list[Layer]:
    """What is shown, under a short bar."""
    above = opening(page)
    lines = headline(page, page.beat.show or page.beat.say, room(page) - taken(above))
    return card(page, [*above, Spaced(lines, page.plan.px(48))])


def quote(page: Page) -> list[Layer]:
    """A quotation mark, the words, and who said them; words too long to be quoted give way to the line."""
    plan, beat = page.plan, page.beat
    close = page.over_picture or plan.content.height < plan.px(_SHALLOW)
    gap = plan.px(40 if close else 60)
    who = [Spaced(_Speaker(page), gap)] if beat.speaker.strip() else []
    glyph = Inked(
        "“", page.theme.quotation, plan.size(280 if close else 400), page.colours.figure, "quotation-mark"
    )
    words = " ".join(beat.quotation.split()).strip('“”"„«»')
    said = set_whole(
        words,
        font=page.theme.headline,
        steps=fitting(page, _QUOTE_STEPS),
        width=plan.content.width,
        height=room(page) - taken(who) - glyph.height - gap,
        plan=plan,
        max_lines=7,
    )
    if words and said is not None:
        return card(page, [Spaced(glyph), Spaced(Lines(said, page.colours.ink, "quotation"), gap), *who])
    shown = beat.show or beat.say
    if beat.speaker.casefold() in shown.casefold():
        who = []
    above = opening(page)
    lines = headline(page, shown, room(page) - taken([*above, *who]))
    return card(page, [*above, Spaced(lines, plan.px(48)), *who])


class _Speaker:
    """Name over role, indented, with a bar of the accent to their left."""

    count = 1

    def __init__(self, page: Page) -> None:
        beat, px = page.beat, page.plan.px
        indent, room = px(36), page.plan.content.width - px(36)
        name = set_text(
            beat.speaker,
            font=page.theme.name_font,
            steps=(54, 46, 44),
            width=room,
            height=px(130),
            plan=page.plan,
            max_lines=2,
        )
        self._lines = [Lines(name, page.colours.ink, "name", indent)]
        if beat.speaker_role.strip():
            role = beat.speaker_role.strip()
            self._lines.append(small(page, role[:1].upper() + role[1:], 40, "role", lines=2, indent=indent))
        self._gap = px(18)
        self.height = sum(line.height for line in self._lines) + self._gap * (len(self._lines) - 1)

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """See `Block`."""
        box = Box(x, y, page.plan.px(8), self.height)
        layers: list[Layer] = [Rect(box=box, start_ms=0, end_ms=page.end_ms, colour=page.colours.accent)]
        for lines in self._lines:
            layers.extend(layer for line in lines.place(page, x, y) for layer in line)
            y += lines.height + self._gap
        return [layers]


CARDS: dict[str, Callable[[Page], list[Layer]]] = {"title": title, "number": number, "quote": quote}
"""A card by the scene's kind; every other kind is a fact."""
