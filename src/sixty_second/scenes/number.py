"""The card of a figure: large, counting up to its value as it is said, over what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .. import drawing
from ..drawing.breaking import ARTICLES
from ..model import Box, Layer, Rect, Text
from ..timing import ms_to_frame
from .blocks import Block, Inked, Lines, small
from .counting import COUNT_FRAMES, counted, parse, spoken_at
from .page import Page
from .setting import HEADLINE_STEPS, set_text
from .stacking import Spaced, card, entering, fitting, room

FIGURE_STEPS = (420, 380, 340, 300, 270, 240, 210, 180, 150, 124, 100)
"""Sizes of a figure on one line, in units; the first is the house's look sheet's."""
_LABEL_STEPS = (76, 68, 60, 54, 48, 44)
_PICTURE_LARGEST = 270
_TRACKING = -0.015
"""Letter-spacing of figures, in sizes: type that large looks loose as it was drawn; our judgement."""
_LAST_LANDING = 0.75
_FADE_FRAMES = 9
_LEAST_COUNT = 5
_LEAST_WAIT = 12
_LEAST_NEWS = 3
"""New words that a line needs to be worth saying the figure again."""


def number(page: Page) -> list[Layer]:
    """The figure, large, and what it counts."""
    below = _below(page)
    height = room(page) - sum(item.block.height + item.above for item in below)
    layers = card(page, [Spaced(_figure(page, height)), *below], hang=110)
    figures = [layer for layer in layers if isinstance(layer, Text) and layer.role == "figure"]
    if len(figures) != 1:
        return layers
    others = [layer for layer in layers if layer is not figures[0]]
    return [*others, *_moving(page, figures[0])]


def _figure(page: Page, height: int) -> Block:
    """The figure on one line as large as it goes; a long one in words is set like a headline."""
    plan, font, told = page.plan, page.theme.figure, " ".join(page.beat.figure.split())
    for step in fitting(page, FIGURE_STEPS, _PICTURE_LARGEST):
        size = plan.size(step)
        line = Inked(told, font, size, page.colours.figure, "figure", round(_TRACKING * size, 2))
        if max(line.width, _widest(line)) <= plan.content.width and line.height <= height:
            return line
    setting = set_text(
        told, font=font, steps=HEADLINE_STEPS, width=plan.content.width, height=height, plan=plan
    )
    return Lines(setting, page.colours.figure, "figure")


def _widest(line: Inked) -> float:
    """Pixels that the figure may come to while it counts: as wide as if all its digits were the widest."""
    if parse(line.words) is None:
        return 0.0
    digit = max("0123456789", key=lambda one: drawing.measure(one, line.font, line.size))
    told = "".join(digit if char.isdigit() else char for char in line.words)
    return drawing.measure(told, line.font, line.size, line.tracking)


def _below(page: Page) -> list[Spaced]:
    """What the figure counts, and more quietly what else is to be shown."""
    plan = page.plan
    label, more = _label(page)
    below: list[Spaced] = []
    if label:
        setting = set_text(
            label,
            font=page.theme.headline,
            steps=_LABEL_STEPS,
            width=plan.content.width,
            height=int(room(page) * 0.4),
            plan=plan,
            max_lines=3,
        )
        below.append(Spaced(Lines(setting, page.colours.ink, "label"), plan.px(56)))
    if more:
        below.append(Spaced(small(page, more, 46, lines=2), plan.px(36)))
    return below


def _label(page: Page) -> tuple[str, str]:
    """What stands under the figure, and what stands under that: nothing is said twice."""
    beat = page.beat
    shown, figure, label = (" ".join(part.split()) for part in (beat.show, beat.figure, beat.label))
    if shown.casefold().startswith(figure.casefold() + " "):
        return shown[len(figure) + 1 :], ""
    said = {*figure.casefold().split(), *label.casefold().split(), *ARTICLES}
    new = [word for word in shown.casefold().split() if word not in said]
    least = _LEAST_NEWS if figure.casefold() in shown.casefold() else 1
    if label:
        return label, shown if len(new) >= least else ""
    return shown if new else "", ""


def _moving(page: Page, final: Text) -> list[Layer]:
    """The figure as time goes by: a line for it to be filled in on, the counting, the value on its word."""
    lands = _landing(page)
    scale = page.plan.fps / 30
    steps = min(round(COUNT_FRAMES * scale), lands)
    texts = counted(final.text, steps) if steps >= _LEAST_COUNT * scale else ()
    still = replace(final, start_ms=page.ms(lands), enter_ms=0, rise_px=0)
    if not texts:
        still = _rising(page, final, lands)
    begins = lands - len(texts) if texts else ms_to_frame(still.start_ms, page.plan.fps)
    row = [_counted(page, final, told, begins + step, step) for step, told in enumerate(texts)]
    blank = [_blank(page, final, begins)] if begins >= _LEAST_WAIT * scale else []
    return [*blank, *_held(row), still]


def _landing(page: Page) -> int:
    """The frame on which the figure shows its value: its word's, or soon; never late in the scene."""
    said = spoken_at(page.beat.figure, page.words)
    frame = round(COUNT_FRAMES * page.plan.fps / 30)
    if said is not None:
        frame = ms_to_frame(max(0, said), page.plan.fps)
    return min(frame, int(page.frame_count * _LAST_LANDING))


def _blank(page: Page, final: Text, until: int) -> Layer:
    """A line where the figure will stand, so that what it counts does not hang in the air before."""
    thick = page.plan.px(10)
    box = Box(final.box.x, final.box.bottom - thick, final.box.width, thick)
    line = Rect(box=box, start_ms=0, end_ms=page.ms(until), colour=page.colours.accent)
    return entering(page, line, 0, 1)


def _rising(page: Page, final: Text, lands: int) -> Text:
    """The figure whole, its entrance over as its word begins."""
    first = entering(page, final, 0, 1)
    frames = ms_to_frame(first.enter_ms, page.plan.fps)
    return replace(first, start_ms=page.ms(max(0, lands - frames)))


def _counted(page: Page, final: Text, told: str, frame: int, step: int) -> Text:
    """One frame of counting, fading in over the first few; at once over a picture, to be legible at once."""
    left, _, right, _ = drawing.ink(told, final.font, final.size, final.tracking)
    fade = 1 if page.over_picture else max(1, round(_FADE_FRAMES * page.plan.fps / 30))
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


def _held(row: Sequence[Text]) -> list[Text]:
    """The frames of counting, one layer for as long as nothing changes."""
    held: list[Text] = []
    for layer in row:
        if held and replace(held[-1], start_ms=layer.start_ms, end_ms=layer.end_ms) == layer:
            held[-1] = replace(held[-1], end_ms=layer.end_ms)
        else:
            held.append(layer)
    return held
