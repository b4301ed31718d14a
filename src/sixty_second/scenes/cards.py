"""What each kind of beat says on its page: title, fact, number and quotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .. import drawing
from ..model import Box, Layer, Rect, Text
from ..timing import ms_to_frame
from .blocks import AIR, Bar, Block, Inked, Lines, Spaced, card, entering, kicker, small
from .counting import COUNT_FRAMES, counted, spoken_at
from .dates import date_line
from .page import Page
from .setting import HEADLINE_STEPS, Setting, set_text, set_whole

FIGURE_STEPS = (420, 380, 340, 300, 270, 240, 210, 180, 150, 124, 100)
"""Sizes of a figure on one line, in units; the first is the house's look sheet's."""
_PICTURE_LARGEST = 92
_PICTURE_SHARE = 0.62
_PICTURE_LEAST = 470
"""Over a picture the card is set smaller and keeps to the lower part, so that the picture can be seen."""
_QUOTE_SMALLEST = 60


def _steps(page: Page, steps: Sequence[int], most: int = _PICTURE_LARGEST) -> tuple[int, ...]:
    return tuple(step for step in steps if step <= most or not page.over_picture)


def _room(page: Page) -> int:
    """Pixels of height for a whole card."""
    height = page.plan.content.height - page.plan.px(AIR)
    if not page.over_picture:
        return height
    return min(height, max(page.plan.px(_PICTURE_LEAST), int(height * _PICTURE_SHARE)))


def _headline(page: Page, words: str, taken: int, *, steps: Sequence[int] = HEADLINE_STEPS) -> Lines:
    setting = set_text(
        words,
        font=page.theme.headline,
        steps=_steps(page, steps),
        width=page.plan.content.width,
        height=_room(page) - taken,
        plan=page.plan,
    )
    return Lines(setting, page.colours.ink, "headline")


def title(page: Page) -> list[Layer]:
    """Kicker, headline, a bar, and the date; the last two give way to a long headline."""
    px = page.plan.px
    label = kicker(page, (page.article.section, page.article.place))
    above = [Spaced(label, px(58))] if label else []
    dated = " · ".join(part for part in (page.strap, date_line(page.article)) if part)
    below = [Spaced(Bar(px(160), px(8)), px(40))]
    if dated:
        below.append(Spaced(small(page, dated, 40), px(34)))
    words = page.article.headline.strip() or page.beat.show or page.beat.say
    while below and _whole(page, words, _taken([*above, *below])) is None:
        below.pop()
    headline = _headline(page, words, _taken([*above, *below]))
    return card(page, [*above, Spaced(headline, px(58)), *below])


def _whole(page: Page, words: str, taken: int) -> Setting | None:
    """The headline's setting when it goes in uncut."""
    return set_whole(
        words,
        font=page.theme.headline,
        steps=_steps(page, HEADLINE_STEPS),
        width=page.plan.content.width,
        height=_room(page) - taken,
        plan=page.plan,
    )


def fact(page: Page) -> list[Layer]:
    """What is shown, under a short bar."""
    above = _opening(page)
    headline = _headline(page, page.beat.show or page.beat.say, _taken(above))
    return card(page, [*above, Spaced(headline, page.plan.px(48))])


def _opening(page: Page) -> list[Spaced]:
    """A short bar; over a picture nothing, so that more of it is seen."""
    return [] if page.over_picture else [Spaced(Bar(page.plan.px(96), page.plan.px(10)), page.plan.px(48))]


def _taken(stack: Sequence[Spaced]) -> int:
    """Pixels of height that the stack takes besides one more block."""
    return sum(item.block.height + item.above for item in stack)


def quote(page: Page) -> list[Layer]:
    """A quotation mark, the words, and who said them."""
    plan, beat = page.plan, page.beat
    who = _speaker(page)
    taken = _taken(who)
    size = plan.size(280 if page.over_picture else 400)
    glyph = Inked("“", page.theme.quotation, size, page.colours.figure, "quotation-mark")
    words = beat.quotation.strip().strip('“”"„«»')
    said = set_whole(
        " ".join(words.split()),
        font=page.theme.headline,
        steps=[step for step in _steps(page, HEADLINE_STEPS) if step >= _QUOTE_SMALLEST],
        width=plan.content.width,
        height=_room(page) - taken - glyph.height - plan.px(60),
        plan=plan,
        max_lines=7,
    )
    if words and said is not None:
        lines = Lines(said, page.colours.ink, "quotation")
        return card(page, [Spaced(glyph), Spaced(lines, plan.px(60)), *who])
    above = _opening(page)
    shown = _headline(page, beat.show or beat.say, _taken([*above, *who]))
    return card(page, [*above, Spaced(shown, plan.px(48)), *who])


def _speaker(page: Page) -> list[Spaced]:
    """The speaker's name and role beside an upright bar."""
    beat, px = page.beat, page.plan.px
    if not beat.speaker.strip():
        return []
    return [Spaced(_Speaker(page), px(64))]


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


def number(page: Page) -> list[Layer]:
    """The figure, large, and what it counts."""
    plan = page.plan
    told, more = _label(page)
    below: list[Spaced] = []
    if told:
        steps = (76, 68, 60, 54, 48, 44)
        setting = set_text(
            told,
            font=page.theme.headline,
            steps=steps,
            width=plan.content.width,
            height=int(_room(page) * 0.4),
            plan=plan,
            max_lines=3,
        )
        below.append(Spaced(Lines(setting, page.colours.ink, "label"), plan.px(56)))
    if more:
        below.append(Spaced(small(page, more, 46, lines=2), plan.px(36)))
    room = _room(page) - sum(item.block.height + item.above for item in below)
    figure = _figure(page, room)
    stack = [Spaced(figure), *below]
    layers = card(page, stack, hang=110)
    return _counting(page, layers)


def _figure(page: Page, room: int) -> Block:
    """The figure on one line as large as it goes; a long one in words is set like a headline."""
    plan, font, told = page.plan, page.theme.figure, " ".join(page.beat.figure.split())
    for step in _steps(page, FIGURE_STEPS, 270):
        line = Inked(told, font, plan.size(step), page.colours.figure, "figure")
        if line.width <= plan.content.width and line.height <= room:
            return line
    setting = set_text(
        told, font=font, steps=HEADLINE_STEPS, width=plan.content.width, height=room, plan=plan
    )
    return Lines(setting, page.colours.figure, "figure")


def _label(page: Page) -> tuple[str, str]:
    """What stands under the figure, and what stands under that: no figure is said twice."""
    beat = page.beat
    shown, figure, label = (" ".join(part.split()) for part in (beat.show, beat.figure, beat.label))
    if shown.casefold().startswith(figure.casefold() + " "):
        return shown[len(figure) + 1 :], ""
    if not label:
        return "" if shown.casefold() == figure.casefold() else shown, ""
    said = (figure.casefold(), label.casefold(), f"{figure} {label}".casefold())
    return label, "" if shown.casefold() in said else shown


def _counting(page: Page, layers: list[Layer]) -> list[Layer]:
    """The card with its figure counting up to land on its word, when it is one line and can count."""
    figures = [layer for layer in layers if isinstance(layer, Text) and layer.role == "figure"]
    others = [layer for layer in layers if layer not in figures]
    if len(figures) != 1:
        return layers
    final = figures[0]
    lands = _landing(page)
    steps = min(round(COUNT_FRAMES * page.plan.fps / 30), lands)
    texts = counted(final.text, steps) if steps > 4 * page.plan.fps / 30 else ()
    if not texts:
        return [*others, _rising(page, final, lands)]
    first = lands - len(texts)
    row = [_counted(page, final, told, first + k, k) for k, told in enumerate(texts)]
    still = replace(final, start_ms=page.ms(lands), enter_ms=0, rise_px=0)
    return [*others, *_held(row), still]


def _held(row: Sequence[Text]) -> list[Text]:
    """The frames of counting, one layer for as long as nothing changes."""
    held: list[Text] = []
    for layer in row:
        if held and replace(held[-1], start_ms=layer.start_ms, end_ms=layer.end_ms) == layer:
            held[-1] = replace(held[-1], end_ms=layer.end_ms)
        else:
            held.append(layer)
    return held


def _rising(page: Page, final: Text, lands: int) -> Layer:
    """The figure whole, its entrance over as its word begins."""
    first = entering(page, final, 0, 1)
    frames = ms_to_frame(first.enter_ms, page.plan.fps)
    return replace(first, start_ms=page.ms(max(0, lands - frames)))


def _landing(page: Page) -> int:
    """The frame on which the figure shows its value: its word's, or soon; never late in the scene."""
    said = spoken_at(page.beat.figure, page.words)
    if said is None:
        frame = round(COUNT_FRAMES * page.plan.fps / 30)
    else:
        frame = ms_to_frame(max(0, said), page.plan.fps)
    return min(frame, int(page.frame_count * 0.75))


def _counted(page: Page, final: Text, told: str, frame: int, step: int) -> Text:
    """One frame of counting, fading in over the first few."""
    left, _, right, _ = drawing.ink(told, final.font, final.size)
    fade = max(1, round(9 * page.plan.fps / 30))
    return replace(
        final,
        text=told,
        box=replace(final.box, width=max(1, right - left)),
        start_ms=page.ms(frame),
        end_ms=page.ms(frame + 1),
        enter_ms=0,
        rise_px=0,
        opacity=round(1 - (1 - min(1.0, (step + 1) / fade)) ** 3, 3),
        bearing=left,
        role="count",
    )


CARDS: dict[str, Callable[[Page], list[Layer]]] = {"title": title, "number": number, "quote": quote}
"""A card by the scene's kind; every other kind is a fact."""
