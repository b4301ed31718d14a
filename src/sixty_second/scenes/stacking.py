"""Blocks stacked into a card: how much room there is, where the stack stands, how its lines come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..model import Layer
from .blocks import Bar, Block, Lines
from .page import RISE, Page
from .setting import HEADLINE_STEPS, set_text

AnyLayer = TypeVar("AnyLayer", bound=Layer)

AIR = 44
"""Units between the mark's zone and a full card."""
_PICTURE_LARGEST = 92
_PICTURE_SHARE = 0.62
_PICTURE_LEAST = 470
"""Over a picture the card is set smaller and keeps to the lower part, so that the picture can be seen."""


@dataclass(frozen=True, slots=True)
class Spaced:
    """A block and the pixels left free above it."""

    block: Block
    above: int = 0


def height_of(stack: Sequence[Spaced]) -> int:
    """Pixels from the first block's top to the last one's foot."""
    return sum(item.block.height + item.above * (number > 0) for number, item in enumerate(stack))


def place(page: Page, stack: Sequence[Spaced], y: int) -> list[Layer]:
    """The layers of the stack with its top at ``y``, each line rising in a little after the one before."""
    layers: list[Layer] = []
    total = sum(item.block.count for item in stack)
    order = 0
    for number, item in enumerate(stack):
        y += item.above * (number > 0)
        for line in item.block.place(page, page.plan.content.x, y):
            layers.extend(entering(page, layer, order, total) for layer in line)
            order += 1
        y += item.block.height
    return layers


def entering(page: Page, layer: AnyLayer, order: int, total: int) -> AnyLayer:
    """The layer with its entrance: the ``order``-th of ``total`` to rise."""
    start, enter = page.entrance(order, total)
    return replace(layer, start_ms=start, enter_ms=enter, rise_px=page.plan.px(RISE) if enter else 0)


def card(page: Page, stack: Sequence[Spaced], *, hang: int = 70) -> list[Layer]:
    """The stack in the content zone: hung from its top, or standing on its foot over a picture."""
    zone = page.plan.content
    spare = zone.height - height_of(stack)
    if page.over_picture:
        return place(page, stack, zone.bottom - height_of(stack))
    drop = min(page.plan.px(hang), max(0, spare))
    return place(page, stack, zone.y + drop + max(0, spare - drop) * 3 // 10)


def taken(stack: Sequence[Spaced]) -> int:
    """Pixels of height that the stack takes besides one more block."""
    return sum(item.block.height + item.above for item in stack)


def room(page: Page, *, least: int = _PICTURE_LEAST) -> int:
    """Pixels of height for a whole card; over a picture at least that many units, where there are as many."""
    height = page.plan.content.height - page.plan.px(AIR)
    if not page.over_picture:
        return height
    return min(height, max(page.plan.px(least), int(height * _PICTURE_SHARE)))


def fitting(page: Page, steps: Sequence[int], most: int = _PICTURE_LARGEST) -> tuple[int, ...]:
    """The sizes of a scale that a page may use: over a picture none above ``most``."""
    return tuple(step for step in steps if step <= most or not page.over_picture)


def headline(page: Page, words: str, height: int) -> Lines:
    """The words as large as they go in the content's width and that height."""
    setting = set_text(
        words,
        font=page.theme.headline,
        steps=fitting(page, HEADLINE_STEPS),
        width=page.plan.content.width,
        height=height,
        plan=page.plan,
    )
    return Lines(setting, page.colours.ink, "headline")


def opening(page: Page) -> list[Spaced]:
    """A short bar; over a picture nothing, so that more of it is seen."""
    return [] if page.over_picture else [Spaced(Bar(page.plan.px(96), page.plan.px(10)), page.plan.px(48))]
