"""Text as pixels: each glyph rasterised by its number (FreeType, grey, no hinting), set side by side.

Glyphs are placed to a quarter of a pixel across, finer than the eye can tell and coarse enough to be kept.
"""

from __future__ import annotations

import ctypes
import math
from functools import lru_cache

import cv2
import freetype
import numpy as np

from ..model import Text
from .bitmap import Bitmap, Mask, tinted
from .fonts import outline_face
from .shaping import lay_out

_STEPS = 4
_FLAGS = freetype.FT_LOAD_RENDER | freetype.FT_LOAD_NO_HINTING | freetype.FT_LOAD_NO_BITMAP
_EMPTY = np.zeros((0, 0), dtype=np.uint8)


def draw_text(layer: Text) -> Bitmap:
    """The line in its colour, its first letter's origin at the box's left edge (see ``Text.bearing``)."""
    left, top, mask = line_mask(layer.text, layer.font, layer.size, layer.tracking)
    x = layer.box.x - layer.bearing + left
    return Bitmap(x, layer.box.y + layer.baseline + top, tinted(mask, layer.colour))


@lru_cache(maxsize=64)
def line_mask(text: str, font: str, size: int, tracking: float = 0.0) -> tuple[int, int, Mask]:
    """The line's ink: its left and top from the origin on the baseline (down positive), and its coverage."""
    placed = []
    for glyph in lay_out(text, font, size, tracking).glyphs:
        quarters = math.floor(glyph.x * _STEPS + 0.5)
        left, top, mask = _glyph_mask(glyph.font, size, glyph.number, quarters % _STEPS)
        if mask.size:
            placed.append((quarters // _STEPS + left, top - round(glyph.y), mask))
    if not placed:
        return 0, 0, _EMPTY
    x0 = min(x for x, _, _ in placed)
    y0 = min(y for _, y, _ in placed)
    x1 = max(x + mask.shape[1] for x, _, mask in placed)
    y1 = max(y + mask.shape[0] for _, y, mask in placed)
    canvas = np.zeros((y1 - y0, x1 - x0), dtype=np.uint8)
    for x, y, mask in placed:
        spot = canvas[y - y0 : y - y0 + mask.shape[0], x - x0 : x - x0 + mask.shape[1]]
        cv2.add(spot, mask, dst=spot)
    canvas.flags.writeable = False
    return x0, y0, canvas


def ink(text: str, font: str, size: int, tracking: float = 0.0) -> tuple[int, int, int, int]:
    """Where the line's ink is from its origin on the baseline: (left, top, right, bottom), down positive."""
    left, top, mask = line_mask(text, font, size, tracking)
    return left, top, left + mask.shape[1], top + mask.shape[0]


@lru_cache(maxsize=4096)
def _glyph_mask(font: str, size: int, number: int, quarter: int) -> tuple[int, int, Mask]:
    """One glyph's coverage, moved right by ``quarter`` quarters of a pixel: (left, top, mask)."""
    face = outline_face(font)
    face.set_pixel_sizes(0, size)
    face.set_transform(freetype.Matrix(0x10000, 0, 0, 0x10000), freetype.Vector(quarter * 64 // _STEPS, 0))
    face.load_glyph(number, _FLAGS)
    slot = face.glyph
    bitmap = slot.bitmap
    if not bitmap.width or not bitmap.rows:
        return 0, 0, _EMPTY
    # The binding's own ``buffer`` is a list, 30 ms for a large figure; the memory under it is read at once.
    memory = ctypes.string_at(bitmap._FT_Bitmap.buffer, bitmap.rows * bitmap.pitch)
    rows = np.frombuffer(memory, dtype=np.uint8).reshape(bitmap.rows, bitmap.pitch)
    return int(slot.bitmap_left), -int(slot.bitmap_top), np.ascontiguousarray(rows[:, : bitmap.width])
