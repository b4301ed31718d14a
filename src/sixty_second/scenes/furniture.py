"""What stands on every page: its ground or picture, the dial, the mark, the credit."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence, Set
from dataclasses import replace
from urllib.parse import urlsplit

from .. import drawing
from ..errors import RenderError
from ..model import Box, Colour, Dial, Gradient, Layer, Movie, Photo, Picture, Roundel, Scrim, Text
from .contrast import scrim_opacity
from .page import Page, text
from .setting import one_line

TEXT_RATIO = 4.5
"""Contrast of text over a picture, whatever the picture. Source: WCAG 2.2, 1.4.3."""
TURN_DEGREES = 6.0
"""How far the dial turns at the start of a scene: one second of its face."""
TURN_FRAMES = 9
_KINDS = ("photo", "video", "picture", "image", "illustration", "graphic", "courtesy", "©")
"""How a credit begins that already says what it is for."""
DRIFT = (0.04, 0.07)
"""Least and most that a picture's frame shrinks over a scene. Source: the house's look sheet."""


def ground(page: Page) -> list[Layer]:
    """The theme's ground with its dial, unless a picture fills the frame."""
    plan, theme = page.plan, page.theme
    if page.over_picture:
        return []
    whole = Box(0, 0, plan.width, plan.height)
    soft = Gradient(box=whole, start_ms=0, end_ms=page.end_ms, outer=theme.outer, inner=theme.inner)
    return [soft, *_dial(page)]


def _dial(page: Page) -> list[Layer]:
    """The watch face, turning by a second while the scene begins: a row of layers, one a frame."""
    plan, theme = page.plan, page.theme
    still = Dial(
        box=plan.dial_box,
        start_ms=0,
        end_ms=page.end_ms,
        opacity=theme.dial_opacity,
        centre=plan.dial_centre,
        radius=plan.dial_radius,
        colour=theme.dial,
    )
    frames = min(max(1, round(TURN_FRAMES * plan.fps / 30)), page.frame_count - 1)
    turning: list[Layer] = []
    for frame in range(frames):
        left = (1 - frame / frames) ** 3
        begins, ends = page.ms(frame), page.ms(frame + 1)
        turning.append(replace(still, start_ms=begins, end_ms=ends, angle=round(-TURN_DEGREES * left, 3)))
    return [*turning, replace(still, start_ms=page.ms(max(0, frames)))]


def mark(page: Page) -> list[Layer]:
    """The roundel and the publisher's name, in the same place on every page."""
    plan, theme, colours = page.plan, page.theme, page.colours
    zone = plan.mark
    ring = Roundel(
        box=Box(zone.x, zone.y, zone.height, zone.height),
        start_ms=0,
        end_ms=page.end_ms,
        text="60",
        font=theme.kicker,
        ring=colours.accent,
        colour=colours.ink,
    )
    size, gap = plan.size(30), plan.px(24)
    room = plan.content.width if plan.landscape else zone.width
    tracking = round(1.2 * plan.unit, 2)
    name = one_line(
        page.article.publisher.upper(), theme.mark, size, room - zone.height - gap, tracking=tracking
    )
    if not page.article.publisher.strip():
        return [ring]
    ascent, _ = drawing.metrics(theme.mark, size)
    line = text(
        page,
        name,
        font=theme.mark,
        size=size,
        colour=colours.muted,
        x=zone.x + zone.height + gap,
        top=zone.y + (zone.height + drawing.cap_height(theme.mark, size)) // 2 - ascent,
        role="mark",
        tracking=tracking,
    )
    return [ring, line]


def picture(page: Page) -> list[Layer]:
    """The beat's picture: a photo that drifts, or a film that plays."""
    shown = page.beat.picture
    if shown is None:
        return []
    box = page.plan.picture
    if shown.moving:
        return [Movie(box=box, start_ms=0, end_ms=page.end_ms, picture=shown)]
    first, last = drift(shown, box, page.beat.id)
    return [Photo(box=box, start_ms=0, end_ms=page.end_ms, picture=shown, first=first, last=last)]


Part = tuple[float, float, float, float]


def drift(shown: Picture, box: Box, name: str) -> tuple[Part, Part]:
    """The parts of the picture shown first and last: towards its focus or back from it.

    How far and which way is drawn from the beat's own name and picture, so that no scene depends on its
    neighbours.

    Raises:
        RenderError: the picture's size is not known, so it has not been read.
    """
    if shown.width <= 0 or shown.height <= 0:
        raise RenderError(
            f"the picture {shown.origin} has not been read", remedy="gather the story's pictures first"
        )
    digest = hashlib.sha256(f"{name} {shown.sha256 or shown.origin}".encode("utf-8", "replace")).digest()
    closer = DRIFT[0] + (DRIFT[1] - DRIFT[0]) * digest[0] / 255
    width = min(float(shown.width), shown.height * box.width / box.height)
    wide = _part(shown, width, box)
    close = _part(shown, width * (1 - closer), box)
    return (wide, close) if digest[1] % 2 else (close, wide)


def _part(shown: Picture, width: float, box: Box) -> Part:
    """The part of that width with the box's shape, its middle as near to the focus as the edges allow."""
    height = min(width * box.height / box.width, float(shown.height))
    x = min(max(shown.focus[0] * shown.width - width / 2, 0.0), shown.width - width)
    y = min(max(shown.focus[1] * shown.height - height / 2, 0.0), shown.height - height)
    return round(x, 3), round(y, 3), round(width, 3), round(height, 3)


def scrims(page: Page, card: Sequence[Layer]) -> list[Layer]:
    """What makes text legible on any picture: dark behind the mark, and from above the card to the foot.

    Wherever text stands the scrim is at least as dense as white text needs on a white picture (and black
    on a black one, for a theme of that kind); between the two the picture is left alone.
    """
    plan = page.plan
    texts = [layer for layer in card if isinstance(layer, Text)]
    inks = {layer.colour for layer in texts if layer.ground is None}
    light = _density(page, {page.theme.photo_ink})
    dense = _density(page, inks | {page.theme.photo_ink})
    tops = [layer.box.y for layer in texts]
    text_top = max(0, min([*tops, plan.caption.y]) - plan.px(28))
    mark_foot = plan.mark.bottom + plan.px(12)
    clear = max(0, text_top - mark_foot)
    fade = min(plan.px(380), clear // 2)
    bands = (
        (0, mark_foot, light, light),
        (mark_foot, mark_foot + min(plan.px(220), clear // 3), light, 0.0),
        (text_top - fade, text_top, 0.0, dense),
        (text_top, plan.height, dense, min(1.0, dense + 0.06)),
    )
    return [
        Scrim(
            box=Box(0, top, plan.width, foot - top),
            start_ms=0,
            end_ms=page.end_ms,
            colour=page.theme.scrim,
            top=start,
            bottom=end,
        )
        for top, foot, start, end in bands
        if foot > top
    ]


def _density(page: Page, inks: Set[Colour]) -> float:
    """The opacity that the scrim needs for every one of the inks, with a little to spare for the encoder."""
    return max(scrim_opacity(ink, page.theme.scrim, TEXT_RATIO + 0.2) for ink in inks)


def credit(page: Page) -> list[Layer]:
    """The maker of the picture, for as long as it shows."""
    shown = page.beat.picture
    told = credit_line(shown) if shown is not None else ""
    if not told:
        return []
    plan, font = page.plan, page.theme.body
    size = plan.size(34)
    if drawing.measure(told, font, size) > plan.credit.width:
        size = plan.size(30)
    ascent, descent = drawing.metrics(font, size)
    return [
        text(
            page,
            one_line(told, font, size, plan.credit.width),
            font=font,
            size=size,
            colour=page.colours.muted,
            x=plan.credit.x,
            top=plan.credit.y + max(0, (plan.credit.height - ascent - descent) // 2),
            role="credit",
            right=plan.credit.right,
        )
    ]


def credit_line(shown: Picture) -> str:
    """The credit as it is printed, with what it is for; where nobody is named, the site it was seen on."""
    kind = "Video" if shown.moving else "Photo"
    if shown.credit.strip():
        told = " ".join(shown.credit.split())
        named = told.lower().startswith(_KINDS) or "photo" in told.lower()
        return told if named else f"{kind}: {told}"
    site = urlsplit(shown.origin).hostname if "://" in shown.origin else None
    return f"{kind} via {site.removeprefix('www.')}" if site else ""
