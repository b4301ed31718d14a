"""Drawn layers as premultiplied planes that are laid over a picture.

What lies under a sprite shows through as ``under * rest / 255``, then the sprite is added: two passes over
its own rectangle. Premultiplied limited-range codes mix as R'G'B' does, because the conversion is linear
and its offsets are premultiplied with the rest.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from ..drawing import Bitmap
from ..model import Box
from .planes import FROM_RGB, OFFSETS, Bytes, Planes, even, from_rgb, halved

_FROM_RGBA = np.column_stack([FROM_RGB, OFFSETS / 255])
"""Premultiplied R'G'B'A to premultiplied Y'CbCr."""

_MARGIN = 2
"""Empty columns beside the ink: a chroma sample takes a quarter from the column to its left."""


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A drawn layer, ready to be laid over a picture.

    Attributes:
        x, y: its place on the frame, even.
        colour: premultiplied planes, sides even.
        rest: 255 less its cover, for luma and for chroma, uint8; None when it hides all that is under it.
    """

    x: int
    y: int
    colour: Planes
    rest: tuple[Bytes, Bytes] | None

    def over(self, picture: Planes) -> None:
        """Lays the sprite over ``picture``, in place; what stands out below the picture is left off."""
        height, width = self.colour.y.shape
        height = min(height, picture.y.shape[0] - self.y)
        if height <= 0:
            return
        part, mine = picture.part(self.x, self.y, width, height), self.colour.part(0, 0, width, height)
        if self.rest is None:
            part.copy_from(mine)
            return
        luma, chroma = self.rest[0][:height], self.rest[1][: height // 2]
        for under, ink, rest in zip(part.each(), mine.each(), (luma, chroma, chroma), strict=True):
            cv2.multiply(under, rest, dst=under, scale=1 / 255)
            cv2.add(under, ink, dst=under)

    def faded(self, opacity: float, lower: float = 0.0) -> Sprite:
        """The sprite at ``opacity``, ``lower`` pixels (real, not negative) below its place."""
        whole = 2 * math.floor(lower / 2)
        part = lower - whole
        colour = [
            _lowered(plane, part / halving, opacity, empty=0, halving=halving)
            for plane, halving in zip(self.colour.each(), (1, 2, 2), strict=True)
        ]
        luma, chroma = self.rest or (np.zeros_like(self.colour.y), np.zeros_like(self.colour.u))
        rest = (
            _lowered(luma, part, opacity, empty=255, halving=1),
            _lowered(chroma, part / 2, opacity, empty=255, halving=2),
        )
        return Sprite(self.x, self.y + whole, Planes(*colour), rest)


def sprite(bitmap: Bitmap, width: int, height: int) -> Sprite | None:
    """The drawn bitmap as a sprite for a frame of that size; None when nothing of it is on the frame."""
    ink = _common(bitmap.box, Box(0, 0, width, height))
    if ink.width <= 0 or ink.height <= 0:
        return None
    wide = Box(ink.x - _MARGIN, ink.y, ink.width + 2 * _MARGIN, ink.height)
    box = _common(even(wide), Box(0, 0, width, height))
    rgba = np.zeros((box.height, box.width, 4), np.uint8)
    _part(rgba, ink, box.x, box.y)[:] = _part(bitmap.pixels, ink, bitmap.x, bitmap.y)
    cover = cv2.extractChannel(rgba, 3)
    if cover.min() == 255:
        return Sprite(box.x, box.y, from_rgb(cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB)), None)
    y, u, v = cv2.split(cv2.transform(rgba, _FROM_RGBA))
    rest = cv2.bitwise_not(cover), cv2.bitwise_not(halved(cover))
    return Sprite(box.x, box.y, Planes(y, halved(u), halved(v)), rest)


def _common(one: Box, other: Box) -> Box:
    """What two boxes share; its sides are not positive when that is nothing."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Box(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def _part(pixels: Bytes, box: Box, x: int, y: int) -> Bytes:
    """The box, given on the frame, out of pixels that begin at (x, y) of it."""
    return pixels[box.y - y : box.bottom - y, box.x - x : box.right - x]


def _lowered(plane: Bytes, shift: float, opacity: float, *, empty: int, halving: int) -> Bytes:
    """The plane faded towards ``empty`` and moved down by ``shift`` rows, with room for two rows of luma.

    Each row is a mix of the two that it falls between, so that a slow rise does not step.
    """
    room = 2 // halving
    tall = cv2.copyMakeBorder(plane, room, room, 0, 0, cv2.BORDER_CONSTANT, value=empty)
    rows, whole = plane.shape[0] + room, math.floor(shift)
    near, far = tall[room - whole :][:rows], tall[room - whole - 1 :][:rows]
    part = shift - whole
    moved: Bytes = cv2.addWeighted(near, opacity * (1 - part), far, opacity * part, empty * (1 - opacity))
    return moved
